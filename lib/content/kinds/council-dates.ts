import { z } from "zod";
import { group, list, plainWords, words } from "../fields.ts";
import { definePageKind } from "./kind.ts";
import { pageFields } from "./page-fields.ts";
import { councilDateEvents } from "./time-limit.ts";

const event = group({
  title: plainWords("The heading of the event's pages, in the reader's words"),
  "short-title": plainWords("What menus and lists call it, in up to 5 words"),
  date: words("Which date to give, and where to find it"),
  careful: words("What to know before relying on the dates").optional(),
});

const exceptionList = group({
  intro: words("What the list is, with its sources"),
  items: list(words("One exception"), "The exceptions, each as the end of a sentence"),
  note: words("What is not on the list, or not settled"),
});

/** `content/council-dates.md`: the words of the pages that work out what the council owes, and by when. */
export const councilDates = definePageKind({
  title: "The page of what the council owes",
  file: "council-dates.md",
  page: { address: () => "/dates/council" },
  schema: group({
    ...pageFields,
    "day-title": plainWords("The heading of the page for one day, before the day"),
    "day-summary": words("What that page is for, in one sentence"),
    "what-happened": plainWords("The heading above the list of events"),
    "which-day": plainWords("The heading above an event's calendar"),
    "older-days": words("Beside an event's calendar, for days before it begins"),
    "by-when": plainWords("The heading above an event's time limits"),
    "all-times": plainWords("The heading above the table of every time limit"),
    "other-times": plainWords("The name of those that no event's page shows"),
    longer: plainWords("The heading above the exceptions"),
    events: z
      .record(z.enum(councilDateEvents), event)
      .describe("The words of each event, under its name; every event needs some"),
    "last-day": words("Before the last day, as the start of a line"),
    "late-from": words("Before the day after, as the start of a line"),
    "not-a-working-day": words(
      "Before the working day, where the last day is not one, as the start of a line",
    ),
    "no-date-school-days": words("Instead of a date, where the time is counted in school days"),
    "no-date-bank-holidays": words("Instead of a date, where the bank holidays are not known yet"),
    "before-the-event": words("Beside a last day that lies before the event"),
    "exceptions-may-apply": words("Beside a time with exceptions"),
    exceptions: group({
      assessment: exceptionList.describe("For assessments, new plans and re-assessments"),
      order: exceptionList.describe("For Tribunal orders, and appeals the council does not oppose"),
    }).describe("The two lists of exceptions"),
    "not-the-end": words("That no date shown ends a right"),
  }),
});
