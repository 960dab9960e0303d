import type { TimeLimit } from "../content/record.ts";
import { formatDayOfYear, formatPeriod } from "../dates/period.ts";

const holders: Record<Exclude<TimeLimit["who"], "you">, string> = {
  council: "The council",
  "old-council": "Your old council",
  "new-council": "Your new council",
  adviser: "The mediation adviser",
  "nhs-body": "The NHS body",
  "council-or-nhs-body": "The council or the NHS body",
  school: "The school",
  "school-or-council": "The school or the council",
  governors: "The governors",
  panel: "The review panel",
};

/** Who must do it, or should where only guidance says so, as the start of a sentence that the duty ends. */
export function nameHolder({ who, restsOn }: Pick<TimeLimit, "who" | "restsOn">): string {
  if (who === "you") return "It is up to you to";
  return `${holders[who]} ${restsOn === "law" ? "must" : "should"}`;
}

/** How sure we are of a time, where less than of its sources; otherwise nothing. */
export function describeDoubt({ certainty }: Pick<TimeLimit, "certainty">): string | undefined {
  if (certainty === "uncertain") return "We are not certain of this time.";
  return certainty === "not-rechecked" ? "We have not checked this time again." : undefined;
}

type Period = TimeLimit["period"];

/** How long there is, as the law counts it. */
export function describePeriod(period: Exclude<Period, { counted: "in-words" }>): string {
  if (period.counted === "before-a-day") return `Before ${formatDayOfYear(period.day)}`;
  const amount = formatPeriod(period);
  if (period.counted === "at-least-before") return `At least ${amount} before`;
  return period.counted === "beginning-with"
    ? `Within ${amount}, the first day included`
    : `Within ${amount}`;
}
