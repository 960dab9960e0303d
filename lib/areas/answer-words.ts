import type { Area } from "../content/record.ts";
import { type CalendarDate, formatShortDate } from "../dates/calendar-date.ts";
import { formatWhen } from "../dates/calendar-month.ts";
import { joinWords } from "../text/join-words.ts";
import type { Answer, GradedNaming } from "./answers.ts";
import { hasEnded } from "./grade.ts";
import { toStanding } from "./provenance.ts";

/** Whose number it is: the service's name, or in words what stands in the place of one. */
export function nameAnswer({ service }: Pick<Answer, "service">, { council }: Pick<Area, "council">): string {
  if (service.name) return service.name;
  if (service.runBy === "the council") return `${council}'s own team`;
  if (service.runBy === "the SENDIASS") return "The local SENDIASS";
  return service.runBy === "the letter says who"
    ? "The service your letter names"
    : "A service that the source does not name";
}

/** Which councils share a service; nothing for one that a council has alone. */
export function describeSharing({ service: { sharedBy } }: Pick<Answer, "service">): string | undefined {
  return sharedBy && `One service for ${joinWords(sharedBy)}.`;
}

/** What a source names a service for, who published that and when, and whether it is confirmed. */
export function describeNaming({ naming }: GradedNaming): string {
  return `Named for ${joinWords(naming.for)} by ${naming.publishedBy}${toStanding(naming)}${describeTerm(naming)}`;
}

/** The days of its contract, where the source gives them; empty where it does not. */
export function describeTerm({ from, until }: GradedNaming["naming"]): string {
  if (from && until) return ` Its contract runs from ${formatShortDate(from)} to ${formatShortDate(until)}.`;
  if (from) return ` Its contract runs from ${formatShortDate(from)}.`;
  return until ? ` Its contract runs to ${formatShortDate(until)}.` : "";
}

/** The one mark that says how sure it is. */
export function markGrade(
  { grade, namings: [best] }: Pick<Answer, "grade" | "namings">,
  today: CalendarDate,
): string {
  const { confirmedOn, publishedOn, until } = best?.naming ?? {};
  const ask = "ask whether this is still so";
  if (until && hasEnded({ until }, today))
    return `Its contract was due to end on ${formatShortDate(until)}: ${ask}`;
  if (grade === "confirmed" && confirmedOn) return `Confirmed on ${formatShortDate(confirmedOn)}`;
  if (!publishedOn) return `Named on a page without a date: ${ask}`;
  const named = `Named in a source published ${formatWhen(publishedOn)}`;
  return grade === "dated" ? named : `${named}: ${ask}`;
}

/** Why a body that is not independent of the council cannot be the service the Act asks for; nothing for one that may be. */
export function describeDoubtfulRunner({ service }: Pick<Answer, "service">, area: Area): string | undefined {
  if (service.runBy === "the council")
    return `This is ${area.council}'s own team. The law asks for a service that is independent of the council, so ask who that is.`;
  if (service.runBy === "the SENDIASS")
    return "A SENDIASS gives free advice. It does not usually run the independent service, so ask it who does.";
  if (service.runBy === "nobody named")
    return "We do not know who answers this. Ask who they are before you say more.";
  return undefined;
}
