import { z } from "zod";
import { countings, periodUnits } from "../../dates/period.ts";
import { broken } from "../broken.ts";
import { count, group, list, oneOf, plainWords, reference, words } from "../fields.ts";
import { defineKind, isGuide } from "./kind.ts";
import { certainties } from "./source.ts";

/** What a reader can hold the date of; each has its own words in `council-dates.md`. */
export const councilDateEvents = [
  "asked-for-an-assessment",
  "draft-plan-came",
  "review-meeting-held",
  "changes-proposed",
  "asked-for-re-assessment",
  "council-agreed-to-re-assess",
  "told-the-council-i-want-mediation",
  "mediation-ended-in-agreement",
  "tribunal-order",
  "tribunal-told-the-council-agrees",
  "plan-moved-to-a-new-council",
  "something-unfair-because-of-disability",
] as const;

const dutyHolders = [
  "council",
  "old-council",
  "new-council",
  "adviser",
  "nhs-body",
  "council-or-nhs-body",
  "school",
  "school-or-council",
  "governors",
  "panel",
  "you",
] as const;

/** The lists of exceptions in `council-dates.md`: regulations 5(4), 10(4), 13(3) and 27(3), and regulation 44(3). */
export const exceptionLists = ["assessment", "order"] as const;

/** Without 29 February, which most years lack. */
const dayOfTheYear = z
  .string()
  .refine((day) => z.iso.date().safeParse(`2025-${day}`).success, {
    error: "is not a day of every year; write month-day, for example 02-15",
    params: broken("date"),
  })
  .meta({
    description: "For before-a-day: the day as month-day, such as 02-15; the last day is the one before",
    format: "month-day",
  });

const period = z.discriminatedUnion(
  "counted",
  [
    group({
      counted: oneOf(
        countings,
        "after: the day it happened is not counted. beginning-with: that day is day 1. at-least-before: counted back from it. before-a-day and in-words have other fields",
      ),
      amount: count("How many")
        .refine((amount) => amount > 0, "must be 1 or more")
        .meta({ description: "How many", format: "whole number" }),
      unit: oneOf(periodUnits, "Of what"),
    }),
    group({ counted: z.literal("before-a-day").describe("Before a day of the year"), day: dayOfTheYear }),
    group({
      counted: z.literal("in-words").describe("Where no single sum gives the day"),
      words: words("For in-words: how long there is"),
    }),
  ],
  { error: `counted must be one of ${countings.join(", ")}, before-a-day, in-words` },
);

const runsFrom = group({
  event: oneOf([...councilDateEvents, "other"], "What happened; other where no page of dates shows it"),
  order: count("Its place among the time limits of that event, from 1"),
  sources: list(reference("source", "A source"), "Where the law or guidance says so"),
});

/** `content/time-limits/`: one thing that must be done within a time; its file name is that of its fact, where there is one. */
export const timeLimit = defineKind({
  title: "A time limit",
  folder: "time-limits",
  isShownOn: isGuide("time-limits"),
  schema: group({
    title: plainWords("What it is about, in up to 6 words"),
    who: oneOf(dutyHolders, "Who must do it; you where it is the reader's own limit"),
    when: words("When it applies, where the event alone does not say so").optional(),
    duty: words("What is to be done, starting with a verb: send the final plan"),
    period: period.describe("How long there is, as the law counts it"),
    "counts-from": words("What the time is counted from, in the reader's words"),
    events: list(runsFrom, "Each event it runs from"),
    exceptions: oneOf(
      ["none", ...exceptionLists, "other"],
      "assessment or order: the list of that name in council-dates.md. other: only what careful says. none: we found none",
    ),
    careful: words("An exception of its own, a doubt, or another date that counts too").optional(),
    "if-late": words("What the reader can do when it is late; never that a right has ended"),
    "rests-on": oneOf(["law", "guidance"], "guidance where no Act or regulations set the time"),
    certainty: oneOf(
      certainties,
      "How sure we are of this time, where its sources' own mark says too much",
    ).optional(),
  }),
});
