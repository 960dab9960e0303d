import type { Naming } from "../content/kinds/service.ts";
import { addMonths, type CalendarDate } from "../dates/calendar-date.ts";

/** How sure it is who answers, best first; that nobody is named is no grade, as there is nothing to grade. */
export const grades = ["confirmed", "dated", "lead"] as const;
/** One of them. */
export type Grade = (typeof grades)[number];

/** Of ten undated pages that could be compared, eight named somebody who no longer answers; a date of two years ago says little more. */
const freshMonths = 24;

/** What a grade is worked out from, of a naming or of a contact. */
type Graded = Pick<Naming, "publishedOn" | "confirmedOn"> & Partial<Pick<Naming, "until">>;

/** From what the source shows: confirmed by its owner, dated, or a lead to ask about; a contract past its end drops one grade. */
export function gradeNaming(naming: Graded, today: CalendarDate): Grade {
  const isDated = naming.publishedOn !== undefined && naming.publishedOn >= addMonths(today, -freshMonths);
  const grade = naming.confirmedOn ? "confirmed" : isDated ? "dated" : "lead";
  return hasEnded(naming, today) ? (grade === "confirmed" ? "dated" : "lead") : grade;
}

/** Whether the contract a source tells of is past its last day. */
export function hasEnded({ until }: Pick<Naming, "until">, today: CalendarDate): boolean {
  return until !== undefined && until < today;
}
