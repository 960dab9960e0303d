import type { Source } from "../content/record.ts";
import { formatShortDate } from "../dates/calendar-date.ts";

/** How far a source has been checked, as one sentence for the list of all sources. */
export function describeChecking(source: Source): string {
  const copy = source.copyRead ? `${source.copyRead}.` : "";
  return `${copy} ${describeException(source)}`.trim();
}

/** What sets a source apart from one that was read in a stored copy; empty when nothing does. */
export function describeException({ openedOn, certainty }: Source): string {
  if (openedOn) return `Opened and checked on ${formatShortDate(openedOn)}.`;
  if (certainty === "read") return "";
  return certainty === "uncertain" ? "What it means is uncertain." : "We have not yet read its own text.";
}
