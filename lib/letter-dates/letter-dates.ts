import type { Words } from "../content/fields.ts";
import type { DatePage } from "../content/record.ts";
import { type AppealLimit, findAppealLimit } from "../dates/appeal-limit.ts";
import { findLatest, listStatusSpans, type StatusSpan } from "../dates/appeal-status.ts";
import { bankHolidays } from "../dates/bank-holidays.ts";
import { type CalendarDate, formatDate } from "../dates/calendar-date.ts";
import { type CertificateLimit, listCertificateLimits } from "../dates/certificate-dates.ts";
import { isOverAYearOld } from "../dates/old-letters.ts";

/** Everything that follows from the date on a letter, before it is put into words. */
export type LetterDates = {
  letter: CalendarDate;
  /** The day of the build: what had passed then has passed for every reader. */
  today: CalendarDate;
  limit: AppealLimit;
  certificates: readonly CertificateLimit[];
};

/** A named date with what to know about it. */
export type DateLine = { key: Words; values: readonly Words[] };

/** What to do on the days of a span, said so that readers find their own day. */
export type DateAdvice = { when: string; words: readonly Words[] };

/** One step of the working, and the date it ends in; a step without one explains the step before it. */
export type WorkingStep = { step: Words; date?: CalendarDate };

/** The dates of a letter without a certificate, and of each certificate that changes them. */
export function findLetterDates(letter: CalendarDate, today: CalendarDate): LetterDates {
  const limit = findAppealLimit({ letter }, bankHolidays);
  return { letter, today, limit, certificates: listCertificateLimits(letter, bankHolidays) };
}

/** The dates that matter: the adviser, the Tribunal, and what published guidance adds if it adds anything. */
export function listDateLines(page: DatePage, { limit }: LetterDates): DateLine[] {
  const early = limit.planBy === undefined ? page.appealUnrolled : page.appealEarly;
  const isPlain = limit.planBy === limit.plain;
  const reasons = {
    august: page.guidanceAugust,
    christmas: page.guidanceChristmas,
    "weekend-or-holiday": page.guidanceWeekend,
  };
  const { guidance } = limit;
  return [
    { key: page.adviser, values: [page.adviserBy, page.adviserNote] },
    { key: page.appeal, values: [page.appealBy, page.appealNote, ...(isPlain ? [] : [early])] },
    ...(guidance ? [{ key: page.guidance, values: [page.guidanceWords, reasons[guidance.reason]] }] : []),
  ];
}

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

/** How the dates come about, step by step. */
export function listWorking(page: DatePage, { letter, limit }: LetterDates): WorkingStep[] {
  const { plain, planBy, guidance } = limit;
  const words = {
    august: page.workAugust,
    christmas: page.workChristmas,
    "weekend-or-holiday": page.workWeekend,
  };
  return [
    { step: page.workLetter, date: letter },
    { step: page.workLimit, date: plain },
    ...(letter.slice(8) === plain.slice(8) ? [] : [{ step: page.workShortMonth }]),
    ...(planBy && planBy !== plain ? [{ step: page.workPlan, date: planBy }] : []),
    ...(guidance ? [{ step: words[guidance.reason], date: guidance.latest }] : []),
  ];
}

function describeSpan({ from, until }: StatusSpan): string {
  if (!from) return `If today is ${until ? formatDate(until) : "any day"} or earlier`;
  if (!until) return `If today is ${formatDate(from)} or later`;
  return from === until
    ? `If today is ${formatDate(from)}`
    : `If today is from ${formatDate(from)} to ${formatDate(until)}`;
}
