import type { AppealDates, AppealKind } from "./appeal-limit.ts";
import { addMonths, type CalendarDate, parseCalendarDate } from "./calendar-date.ts";

/** What a reader typed or tapped; dates as year-month-day, an unknown kind counts as `other`. */
export type AppealAnswers = { letter: string; certificate?: string; kind?: AppealKind | "not-sure" };

/** Something to tell the reader about the dates given; the first three stop the sum, the last two do not. */
export type AppealDatesRemark =
  | "not-a-date"
  | "letter-in-the-future"
  | "certificate-in-the-future"
  | "certificate-before-letter"
  | "letter-over-a-year-old";

/** Dates fit for `findAppealLimit`, or none when one must be given again, with all there is to say about them. */
export type ParsedAppealDates = { dates?: AppealDates; remarks: AppealDatesRemark[] };

/** Reads one decision's dates against the reader's own day; several letters are several sums. */
export function parseAppealDates(answers: AppealAnswers, today: CalendarDate): ParsedAppealDates {
  const letter = parseCalendarDate(answers.letter);
  const certificate = answers.certificate === undefined ? undefined : parseCalendarDate(answers.certificate);
  if (!letter || (answers.certificate !== undefined && !certificate)) return { remarks: ["not-a-date"] };
  if (letter > today) return { remarks: ["letter-in-the-future"] };
  if (certificate && certificate > today) return { remarks: ["certificate-in-the-future"] };
  // A certificate from before the letter belongs to another decision, so it is left out.
  const early = certificate !== undefined && certificate < letter;
  const kind = answers.kind === "placement-only" ? "placement-only" : "other";
  return {
    dates: { letter, kind, ...(certificate && !early && { certificate }) },
    remarks: [
      ...(early ? (["certificate-before-letter"] as const) : []),
      ...(isOverAYearOld(letter, today) ? (["letter-over-a-year-old"] as const) : []),
    ],
  };
}

/** Whether a letter is so old that its reader is told about late appeals at once. */
export function isOverAYearOld(letter: CalendarDate, today: CalendarDate): boolean {
  return addMonths(letter, 12) < today;
}
