import type { z } from "zod";
import {
  day,
  dayOr,
  dayOrMonth,
  group,
  list,
  oneOf,
  publishedAddress,
  text,
  type Words,
  words,
} from "../fields.ts";
import { way } from "./contact.ts";

/** What a service can be named for: section 57's disagreement resolution, the adviser of section 55, and mediation itself. */
export const purposes = ["disagreement resolution", "mediation advice", "mediation"] as const;
/** One of them. */
export type Purpose = (typeof purposes)[number];

/** Who does the work; only an independent body can be the service the Act asks for. */
const runners = [
  "an independent body",
  "the council",
  "the SENDIASS",
  "the letter says who",
  "nobody named",
] as const;

const naming = group({
  "published-by": text("Who names the service, in the publisher's own name"),
  "published-at": publishedAddress("The page that names it; leave out if not known").optional(),
  "published-on": dayOrMonth("When it was published: a day, a month, or undated"),
  "confirmed-on": dayOr("not yet", "When the council confirmed it to us, or not yet"),
  for: list(oneOf(purposes, "A purpose"), "What this source names it for"),
  access: words("Languages, interpreters and other help to use it, as the source says").optional(),
  "who-may-refer": words("Who may send a family to it, as the source says").optional(),
  "cost-to-others": words("What it costs schools or anyone else but families, as the source says").optional(),
  words: words("What else the source says of it").optional(),
  from: day("The first day of its contract, if the source gives it").optional(),
  until: day("The last day of its contract, if the source gives it").optional(),
  contacts: list(way, "How to reach it, as this source gives it").optional(),
});

/** A service in an area, with each source that names it: what for, how to reach it, and for how long. */
export const service = group({
  "run-by": oneOf(runners, "Who does the work"),
  name: text("Its name as published; leave out where the source gives none").optional(),
  named: list(naming, "Each source that names it"),
  tender: words("What is known of a new contract that is being let").optional(),
});
/** A service of an area, with the places of all councils that share it. */
export type Service = z.output<typeof service> & { sharedBy?: readonly string[] };
/** What one source says of a service. */
export type Naming = z.output<typeof naming>;

/** What a source tells of a service in words, in the order readers meet it. */
export function listTold({ access, whoMayRefer, costToOthers, words }: Naming): Words[] {
  return [access, whoMayRefer, costToOthers, words].filter((told) => told !== undefined);
}
