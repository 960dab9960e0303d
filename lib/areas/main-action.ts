import type { Area } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import type { Action } from "../pages/main-action.ts";
import { toTel } from "../text/tel.ts";
import { nameAnswer } from "./answer-words.ts";
import { type Answer, findWay, listToRing } from "./answers.ts";

/** From an area: reach the one service that a dated or confirmed source names, see them all where there are more, else ask the council. */
export function findAreaAction(area: Area, today: CalendarDate): Action {
  const [only, ...others] = listToRing(area, today);
  const reach = only && others.length === 0 && findReach(only, nameAnswer(only, area));
  if (reach) return reach;
  if (only) return { address: `#${answersId}`, words: "See who answers here" };
  return { address: area.localOffer ?? area.website, words: `Ask ${area.council}` };
}

/** The id of the section that tells who answers. */
export const answersId = "who-answers-here";

function findReach(answer: Answer, name: string): Action | undefined {
  const phone = findWay(answer, "phone");
  if (phone) return { address: toTel(phone.value), words: `Ring ${name}: ${phone.value}` };
  const email = findWay(answer, "email");
  if (email) return { address: `mailto:${email.value}`, words: `Write to ${name}` };
  const page = findWay(answer, "form") ?? findWay(answer, "website");
  return page && { address: page.value, words: `Go to the page of ${name}` };
}
