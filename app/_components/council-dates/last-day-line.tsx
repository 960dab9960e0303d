import type { CouncilDates } from "../../../lib/content/record.ts";
import type { DatedLimit } from "../../../lib/council-dates/limits.ts";
import { type CalendarDate, formatDate } from "../../../lib/dates/calendar-date.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Inline } from "../words/prose.tsx";
import { HowLong } from "./limit-list.tsx";

type Props = { limit: DatedLimit; day: CalendarDate; words: CouncilDates; context: RenderContext };

/** The last day with its weekday, how it was counted and from when it is late; or why there is no date. */
export function LastDayLine({ limit, day, words, context }: Props) {
  const { lastDay: found } = limit;
  const howLong = <HowLong limit={limit} context={context} />;
  if ("noDate" in found) {
    const reasons = {
      "school-days": words.noDateSchoolDays,
      "bank-holidays-not-known": words.noDateBankHolidays,
    };
    return (
      <>
        <strong>{howLong}</strong>
        {found.noDate !== "in-words" && (
          <>
            . <Inline words={reasons[found.noDate]} context={context} />
          </>
        )}
      </>
    );
  }
  const { lastDay, lateFrom, lastWorkingDay } = found;
  return (
    <>
      <strong>
        <Inline words={words.lastDay} context={context} />: {formatDate(lastDay)}
      </strong>
      . {howLong}.{" "}
      {lastDay < day ? (
        <Inline words={words.beforeTheEvent} context={context} />
      ) : (
        <>
          <Inline words={words.lateFrom} context={context} /> {formatDate(lateFrom)}.
        </>
      )}
      {lastWorkingDay && lastWorkingDay !== lastDay && (
        <>
          {" "}
          <Inline words={words.notAWorkingDay} context={context} /> {formatDate(lastWorkingDay)}.
        </>
      )}
    </>
  );
}
