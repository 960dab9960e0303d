import type { Words } from "../content/fields.ts";
import type { DatePage } from "../content/record.ts";
import { findLatest, listStatusSpans, type StatusSpan } from "../dates/appeal-status.ts";
import { formatDate } from "../dates/calendar-date.ts";
import { isOverAYearOld } from "../dates/old-letters.ts";
import type { LetterDates } from "./letter-dates.ts";

/** What to do on the days of a span, said so that readers find their own day. */
export type DateAdvice = { when: string; words: readonly Words[] };

/** What stands above the dates when they can no longer be met by anyone without a later certificate. */
export function findWarning(page: DatePage, { letter, today, limit }: LetterDates): Words | undefined {
  if (isOverAYearOld(letter, today)) return page.overAYear;
  return findLatest(limit) < today ? page.passed : undefined;
}

/** What someone without a certificate does, for every day on which the page may be read. */
export function listAdvice(page: DatePage, { limit }: LetterDates): DateAdvice[] {
  return listStatusSpans(limit).map((span) => {
    const appeal = {
      open: page.ifOpen,
      "contact-the-tribunal-today": page.ifTribunal,
      late: page.ifLate,
    }[span.appeal];
    const certificate = { "contact-the-adviser-now": page.ifAdviser, "ask-for-leave": page.ifLeave };
    const also = span.certificate && certificate[span.certificate];
    // Late, the first words are for those who only seem so: they wait for a certificate.
    const words = span.appeal === "late" ? [also, appeal] : [appeal, also];
    return { when: describeSpan(span), words: words.filter((line) => line !== undefined) };
  });
}

function describeSpan({ from, until }: StatusSpan): string {
  if (from && from === until) return `If today is ${formatDate(from)}`;
  if (from && until) return `If today is from ${formatDate(from)} to ${formatDate(until)}`;
  if (from) return `If today is ${formatDate(from)} or later`;
  if (until) return `If today is ${formatDate(until)} or earlier`;
  throw new Error("every appeal is late in the end, so no span of its status holds all days");
}
