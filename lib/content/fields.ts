import type { Root } from "mdast";
import { z } from "zod";
import { type CalendarDate, calendarDate, parseCalendarDate } from "../dates/calendar-date.ts";
import { type CalendarMonth, parseCalendarMonth } from "../dates/calendar-month.ts";
import { readMonth } from "../dates/read-date.ts";
import { listDirectives } from "../markdown/directives.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { broken } from "./broken.ts";
import { toCamelKeys } from "./camel-keys.ts";
import { explainBlocks, explainLetterBlocks } from "./explain-blocks.ts";
import { explainDate } from "./explain-date.ts";
import { explainEmail } from "./explain-email.ts";
import { explainNoAnswer, explainQuoted } from "./explain-no-answer.ts";
import { explainWebAddress } from "./explain-web-address.ts";
import { nameForm } from "./name-form.ts";
import { findDeepLine, isTooDeep, nestingMessage } from "./nesting.ts";
import type { NamedRule } from "./rule-ids.ts";

const tooDeep: Root = { type: "root", children: [] };

/** A name of another record; the reference check makes sure it exists. */
export type Reference<Kind extends string = string> = { refersTo: Kind; name: string };

/** A field of inline Markdown (links, emphasis, facts, terms and sources), parsed; positions count from its first character. */
export type Words = { tree: Root };

/** One line without Markdown that is not our own words: a name, or what someone else calls a thing. */
export function text(about: string) {
  return line(about, (value) => explainNoAnswer(value) ?? explainQuoted(value)).superRefine(
    explainedBy(explainLines, "one-paragraph"),
  );
}

/** Where a line ends in such a text, a file for calendars or contacts would end its own. */
function explainLines(value: string): string | undefined {
  return value.includes("\n") ? "is one line; take the break of the line out" : undefined;
}

function line(about: string, explain: (value: string) => string | undefined) {
  return z
    .string()
    .trim()
    .min(1, "is empty; write it, or leave the field out if it is optional")
    .superRefine(explainedBy(explain, "no-answer"))
    .describe(about);
}

/** A refinement by the explanation of what is wrong; what follows it in the schema is then not looked at. */
function explainedBy(explain: (value: string) => string | undefined, rule: NamedRule) {
  return (value: string, context: z.RefinementCtx) => {
    const message = explain(value);
    if (message) context.addIssue({ code: "custom", message, params: broken(rule), continue: false });
  };
}

/** One line of our own words to readers, without Markdown; the wording rules hold for it as for `words`. */
export function plainWords(about: string) {
  const explain = (value: string) => explainNoAnswer(value, { isAnswer: true });
  return line(about, explain).meta({ description: about, format: "plain words" });
}

/** One paragraph of inline Markdown, as `Words`; only the answer to a question may be a bare yes or no, and only a letter have more paragraphs. */
export function words(about: string, { isAnswer = false, isLetter = false } = {}) {
  return line(about, (value) => explainNoAnswer(value, { isAnswer }))
    .transform((markdown, context): Words => {
      const tree: Root = findDeepLine(markdown) ? tooDeep : parseMarkdown(markdown);
      if (tree === tooDeep || isTooDeep(tree)) {
        context.addIssue({ code: "custom", message: nestingMessage, params: broken("nesting") });
        return z.NEVER;
      }
      const misplaced = isLetter ? explainLetterBlocks(tree) : explainBlocks(tree);
      if (!misplaced) return { tree };
      const { message, ...inside } = misplaced;
      context.addIssue({ code: "custom", message, params: broken("one-paragraph", { inside }) });
      return z.NEVER;
    })
    .meta({ description: about, format: "words" });
}

/** `words` that stand where no number of a source can, as on a button or in a calendar: those of facts are left out there. */
export function uncitedWords(about: string, { isAnswer = false } = {}) {
  return words(about, { isAnswer })
    .refine(({ tree }) => listDirectives(tree).every(({ name }) => name !== "source"), {
      error: "is shown where no number of a source can stand; take :source[...] out",
      params: broken("unseen-source"),
    })
    .meta({ description: about, format: "words without sources" });
}

/** A calendar date written 2026-11-22. */
export function day(about: string) {
  return z
    .string()
    .superRefine(explainedBy((value) => (parseCalendarDate(value) ? undefined : explainDate(value)), "date"))
    .transform(calendarDate)
    .meta({ description: about, format: "date" });
}

/** A date, or the given word where there is none yet; the word becomes undefined. */
export function dayOr(word: string, about: string) {
  const explain = (value: string) =>
    value === word || parseCalendarDate(value) ? undefined : explainDate(value, { word });
  return z
    .string()
    .superRefine(explainedBy(explain, "date"))
    .transform((value) => (value === word ? undefined : calendarDate(value)))
    .meta({ description: about, format: `date, or ${word}` });
}

/** When something was published: a date, a month written 2024-06 or June 2024, or undated, which becomes undefined. */
export function dayOrMonth(about: string) {
  const word = "undated";
  const explain = (value: string) =>
    value === word || findWhen(value) ? undefined : explainDate(value, { word, month: true });
  return z
    .string()
    .superRefine(explainedBy(explain, "date"))
    .transform(findWhen)
    .meta({ description: about, format: "date, month, or undated" });
}

function findWhen(value: string): CalendarDate | CalendarMonth | undefined {
  const named = /^[A-Z][a-z]+ \d{4}$/.test(value) ? readMonth(value) : undefined;
  return parseCalendarDate(value) ?? parseCalendarMonth(value) ?? named;
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
    .string()
    .superRefine(explainedBy((value) => explainWebAddress(value), "web-address"))
    .meta({ description: about, format: "web address" });
}

/** The address of a page where something was published, which may have no https yet. */
export function publishedAddress(about: string) {
  return z
    .string()
    .superRefine(explainedBy((value) => explainWebAddress(value, { http: true }), "web-address"))
    .meta({ description: about, format: "web address" });
}

/** One email address and nothing beside it. */
export function emailAddress(about: string) {
  return z
    .string()
    .superRefine(explainedBy(explainEmail, "email-address"))
    .meta({ description: about, format: "email address" });
}

/** The name another record goes by (its file name without `.md`). */
export function reference<const Kind extends string>(refersTo: Kind, about: string) {
  return z
    .string()
    .superRefine(explainedBy((value) => explainName(refersTo, value), "field-form"))
    .transform((name): Reference<Kind> => ({ refersTo, name }))
    .meta({ description: about, format: `name of ${/^[aeo]/.test(refersTo) ? "an" : "a"} ${refersTo}` });
}

function explainName(refersTo: string, value: string): string | undefined {
  if (nameForm.test(value)) return undefined;
  const file = value
    .replace(/\.md$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const kind = `${/^[aeo]/.test(refersTo) ? "an" : "a"} ${refersTo}`;
  const mend = nameForm.test(file) ? `, such as ${file}` : "";
  return `is not the name of ${kind}; write the name of its file without .md${mend}`;
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
