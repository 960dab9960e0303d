import type { TimeLimit } from "../content/record.ts";
import { calendarDate, formatShortDate } from "../dates/calendar-date.ts";
import { formatPeriod } from "../dates/period.ts";

const holders: Record<TimeLimit["who"], string> = {
  council: "The council must",
  "old-council": "Your old council must",
  "new-council": "Your new council must",
  adviser: "The mediation adviser must",
  "nhs-body": "The NHS body must",
  "council-or-nhs-body": "The council or the NHS body must",
  school: "The school must",
  "school-or-council": "The school or the council must",
  governors: "The governors must",
  panel: "The review panel must",
  you: "It is up to you to",
};

/** Who must do it, as the start of a sentence that the duty ends. */
export function nameHolder({ who }: Pick<TimeLimit, "who">): string {
  return holders[who];
}

type Period = TimeLimit["period"];

/** How long there is, as the law counts it. */
export function describePeriod(period: Exclude<Period, { counted: "in-words" }>): string {
  if (period.counted === "before-a-day") return `Before ${toDayOfYear(period.day)}`;
  const amount = formatPeriod(period);
  if (period.counted === "at-least-before") return `At least ${amount} before`;
  return period.counted === "beginning-with"
    ? `Within ${amount}, the first day included`
    : `Within ${amount}`;
}

/** `15 February`; a common year will do, for the schema refuses 29 February. */
function toDayOfYear(day: string): string {
  return formatShortDate(calendarDate(`2025-${day}`)).replace(" 2025", "");
}
