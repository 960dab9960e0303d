import { count, group, list, oneOf, reference, words } from "../fields.ts";
import { definePageKind } from "./kind.ts";
import { onTheDay } from "./on-the-day.ts";
import { pageFields } from "./page-fields.ts";

/** What has happened, in the order of the front page; who decides and what it costs come last. */
export const happenings = [
  "council-said-no",
  "plan-is-wrong",
  "wrong-school",
  "help-not-given",
  "taking-too-long",
  "school-is-the-problem",
  "not-in-school",
  "mediation-or-hearing",
  "who-and-how",
] as const;

/** `content/situations/`: what has happened to a family, in its own words, and what it can do now. */
export const situation = definePageKind({
  title: "A situation",
  folder: "situations",
  order: (a, b) => happenings.indexOf(a.happening) - happenings.indexOf(b.happening) || a.order - b.order,
  page: { address: (name) => `/situations/${name}` },
  schema: group({
    ...pageFields,
    happening: oneOf(happenings, "The group it stands in, which is what has happened"),
    order: count("Its place in that group, from 1"),
    "do-now": list(words("One step"), "What to do now, step by step"),
    "by-when": words("By when, or that there is no time limit"),
    "time-limits": list(
      reference("time-limit", "A time limit"),
      "Time limits of the council, or of others, that count here",
    ).optional(),
    "who-to-ask": words("Who to write to, and who can help"),
    organisations: list(reference("organisation", "An organisation"), "Who can help, first the one to ring"),
    "on-the-day": onTheDay.optional(),
    options: list(reference("option", "An option"), "What it can lead to"),
    letters: list(reference("letter", "A letter"), "Letters that help here").optional(),
    "not-so": list(
      words("One saying and what is true instead"),
      "What people are told that is not so",
    ).optional(),
  }),
});
