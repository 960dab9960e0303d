import type { Root } from "mdast";
import { z } from "zod";
import { calendarDate } from "../dates/calendar-date.ts";
import { listDirectives } from "../markdown/directives.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { broken } from "./broken.ts";
import { toCamelKeys } from "./camel-keys.ts";
import { nameForm } from "./name-form.ts";
import { findDeepLine, isTooDeep, nestingMessage } from "./nesting.ts";

const tooDeep: Root = { type: "root", children: [] };

/** A name of another record; the reference check makes sure it exists. */
export type Reference<Kind extends string = string> = { refersTo: Kind; name: string };

/** A field of inline Markdown (links, emphasis, facts, terms and sources), parsed; positions count from its first character. */
export type Words = { tree: Root };

/** One line without Markdown that is not our own words: a name, or what someone else calls a thing. */
export function text(about: string) {
  return z
    .string()
    .trim()
    .min(1, "is empty; write it, or leave the field out if it is optional")
    .describe(about);
}

/** One line of our own words to readers, without Markdown; the wording rules hold for it as for `words`. */
export function plainWords(about: string) {
  return text(about).meta({ description: about, format: "plain words" });
}

/** One or more sentences of inline Markdown, as `Words`. */
export function words(about: string) {
  return text(about)
    .transform((markdown, context): Words => {
      const tree: Root = findDeepLine(markdown) ? tooDeep : parseMarkdown(markdown);
      if (tree !== tooDeep && !isTooDeep(tree)) return { tree };
      context.addIssue({ code: "custom", message: nestingMessage, params: broken("nesting") });
      return z.NEVER;
    })
    .meta({ description: about, format: "words" });
}

/** `words` that stand where no number of a source can, as on a button or in a calendar: those of facts are left out there. */
export function uncitedWords(about: string) {
  return words(about)
    .refine(({ tree }) => listDirectives(tree).every(({ name }) => name !== "source"), {
      error: "is shown where no number of a source can stand; take :source[...] out",
      params: broken("unseen-source"),
    })
    .meta({ description: about, format: "words without sources" });
}

/** A calendar date written 2026-11-22. */
export function day(about: string) {
  return z.iso
    .date({ error: "is not a real date; write year-month-day, for example 2026-11-22" })
    .transform(calendarDate)
    .meta({ description: about, format: "date" });
}

/** A date, or the given word where there is none yet; the word becomes undefined. */
export function dayOr(word: string, about: string) {
  return z
    .string()
    .refine((value) => value === word || z.iso.date().safeParse(value).success, {
      error: `is not a real date; write year-month-day, for example 2026-11-22, or "${word}"`,
      params: broken("date"),
    })
    .transform((value) => (value === word ? undefined : calendarDate(value)))
    .meta({ description: about, format: `date, or ${word}` });
}

/** `yes` or `no`, as a boolean. */
export function yesOrNo(about: string) {
  return z
    .stringbool({ truthy: ["yes"], falsy: ["no"], error: 'must be "yes" or "no"' })
    .meta({ description: about, format: "yes or no" });
}

/** One of these names; the message to its author lists them all. */
export function oneOf<const Names extends readonly [string, ...string[]]>(names: Names, about: string) {
  return z.enum(names, { error: `must be one of ${names.join(", ")}` }).describe(about);
}

/** A whole number from 0 written in digits. */
export function count(about: string) {
  return z
    .string()
    .regex(/^\d{1,4}$/, "must be a whole number in digits, for example 3")
    .transform(Number)
    .meta({ description: about, format: "whole number" });
}

/** A full https address. */
export function webAddress(about: string) {
  return z
    .url({
      protocol: /^https$/,
      hostname: z.regexes.domain,
      abort: true,
      error: "is not a full web address; it must start with https://",
    })
    .describe(about);
}

/** The name another record goes by (its file name without `.md`). */
export function reference<const Kind extends string>(refersTo: Kind, about: string) {
  return z
    .string()
    .regex(nameForm, `is not a ${refersTo} name; names are small letters, digits and hyphens`)
    .transform((name): Reference<Kind> => ({ refersTo, name }))
    .meta({ description: about, format: `name of ${/^[aeo]/.test(refersTo) ? "an" : "a"} ${refersTo}` });
}

/** An address on this site, such as `/mediation`. */
export function siteAddress(about: string) {
  return z
    .string()
    .regex(
      /^(?:\/|(?:\/[a-z0-9-]+)+)$/,
      "is not an address on this site; it starts with one / and has small letters, digits and hyphens, and no / at the end",
    )
    .meta({ description: about, format: "address on this site" });
}

/** At least one of something. */
export function list<Item extends z.ZodType>(item: Item, about: string) {
  return z
    .array(item, { error: "must be a list: one item to a line, each starting with a hyphen" })
    .min(1, "is an empty list")
    .describe(about);
}

/** A group of named fields and no others; hyphens in the names become camel case in the record. */
export function group<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).transform(toCamelKeys);
}
