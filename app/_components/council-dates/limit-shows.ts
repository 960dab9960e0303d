import type { CouncilDates } from "../../../lib/content/record.ts";
import type { Limit } from "../../../lib/council-dates/limits.ts";
import type { Shown } from "../../../lib/pages/citations.ts";

/** Sources as a record names them. */
export function toReferences(sources: readonly { name: string }[]): { refersTo: "source"; name: string }[] {
  return sources.map(({ name }) => ({ refersTo: "source", name }));
}

/** What the list of time limits shows of each, in reading order, for the numbers of its sources; the words of all last. */
export function listLimitsShown(limits: readonly Limit[], words: CouncilDates): Shown[] {
  const { exceptionsMayApply, lastDay, lateFrom, beforeTheEvent, notAWorkingDay } = words;
  const { noDateSchoolDays, noDateBankHolidays } = words;
  return [
    ...limits.flatMap(({ row: { when, duty, period, careful, ifLate }, sources }) => [
      { when, duty },
      { sources: toReferences(sources) },
      { period, careful, ifLate },
    ]),
    { exceptionsMayApply, lastDay, lateFrom, beforeTheEvent, notAWorkingDay },
    { noDateSchoolDays, noDateBankHolidays },
  ];
}
