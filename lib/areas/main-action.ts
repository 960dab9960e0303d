import type { Area } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import type { Action } from "../pages/main-action.ts";
import { toTel } from "../text/tel.ts";
import { type AnswerLine, listToRing } from "./answer-lines.ts";
import { nameAnswer } from "./answer-words.ts";

/** Reach the one service that a dated or confirmed source gives a way to, see them all where more answer, else ask the council. */
export function findAreaAction(area: Area, today: CalendarDate): Action {
  const lines = listToRing(area, today);
  const [only, ...others] = lines.filter(({ reach }) => reach !== undefined);
  if (!only) return { address: findOpened(area) ?? area.website, words: `Ask ${area.council}` };
  const isAlone = others.length === 0 && !lines.some((line) => line !== only && shareAPurpose(line, only));
  const reach = isAlone ? toReach(only, nameAnswer(only, area)) : undefined;
  return reach ?? { address: `#${answersId}`, words: "See who answers here" };
}

/** The Local Offer, if someone has seen that its address leads there; most were only the start of a longer one. */
function findOpened({ localOffer, localOfferOpenedOn }: Area): string | undefined {
  return localOfferOpenedOn && localOffer;
}

function shareAPurpose(one: AnswerLine, other: AnswerLine): boolean {
  return one.purposes.some((purpose) => other.purposes.includes(purpose));
}

/** The id of the section that tells who answers, which others may link to. */
export const answersId = "how-to-get-in-touch";

function toReach({ reach }: AnswerLine, name: string): Action | undefined {
  if (reach?.type === "phone") return { address: toTel(reach.value), words: `Ring ${name}: ${reach.value}` };
  if (reach?.type === "email") return { address: `mailto:${reach.value}`, words: `Write to ${name}` };
  if (reach?.type !== "form" && reach?.type !== "website") return undefined;
  return { address: reach.value, words: `Go to the page of ${name}` };
}
