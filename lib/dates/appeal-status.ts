import type { AppealLimit } from "./appeal-limit.ts";
import { addDays, type CalendarDate } from "./calendar-date.ts";

/** Where an appeal stands on a day: in time; past the day to plan for but perhaps not late; late (rule 20, rule 12). */
type AppealStatus = "open" | "contact-the-tribunal-today" | "late";

/** What someone without a certificate does about it on a day (regs 33 and 34(3)). */
type CertificateStatus = "contact-the-adviser-now" | "ask-for-leave";

/** A run of days on which nothing changes; the first has no start, the last no end. */
export type StatusSpan = {
  from?: CalendarDate;
  until?: CalendarDate;
  appeal: AppealStatus;
  certificate?: CertificateStatus;
};

/** In time up to the day to plan for; then ring the Tribunal until the last day guidance allows; after that late. */
function findAppealStatus(limit: AppealLimit, today: CalendarDate): AppealStatus {
  if (today <= (limit.planBy ?? limit.plain)) return "open";
  return today <= findLatest(limit) ? "contact-the-tribunal-today" : "late";
}

/** Undefined for those who have a certificate that counts. */
function findCertificateStatus(
  { contactAdviserBy, fromCertificate }: AppealLimit,
  today: CalendarDate,
): CertificateStatus | undefined {
  if (fromCertificate !== undefined) return undefined;
  return today <= contactAdviserBy ? "contact-the-adviser-now" : "ask-for-leave";
}

/** Every day there is, in runs of equal status, for pages that cannot know the day they are read on. */
export function listStatusSpans(limit: AppealLimit): StatusSpan[] {
  const ends = [limit.planBy, limit.plain, limit.contactAdviserBy, findLatest(limit)];
  const known = [...new Set(ends.flatMap((end) => end ?? []))].toSorted();
  const spans = known.map((until) => ({ until, ...findStatuses(limit, until) }));
  const after = addDays(findLatest(limit), 1);
  const merged = [...spans, findStatuses(limit, after)].reduce<Omit<StatusSpan, "from">[]>(mergeEqual, []);
  return merged.map((span, index) => {
    const before = merged[index - 1]?.until;
    return { ...(before && { from: addDays(before, 1) }), ...span };
  });
}

/** The last day on which published guidance still counts an appeal as in time, or the plain limit. */
export function findLatest({ plain, guidance }: AppealLimit): CalendarDate {
  return guidance?.latest ?? plain;
}

function findStatuses(limit: AppealLimit, day: CalendarDate): Pick<StatusSpan, "appeal" | "certificate"> {
  const certificate = findCertificateStatus(limit, day);
  return { appeal: findAppealStatus(limit, day), ...(certificate && { certificate }) };
}

function mergeEqual(
  spans: Omit<StatusSpan, "from">[],
  next: Omit<StatusSpan, "from">,
): Omit<StatusSpan, "from">[] {
  const last = spans.at(-1);
  const same = last?.appeal === next.appeal && last.certificate === next.certificate;
  return same ? [...spans.slice(0, -1), next] : [...spans, next];
}
