import { type Area, addressOf, type Site } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import { cardAddress } from "../guide/paths.ts";
import { escapeMarkup } from "../text/escape-markup.ts";
import { joinWords } from "../text/join-words.ts";
import { toTel } from "../text/tel.ts";
import { type AnswerLine, listToRing } from "./answer-lines.ts";
import { markGrade, nameAnswer } from "./answer-words.ts";

/** The frame the card fits without scrolling, in CSS pixels; narrower and wider pages stretch it from 280 to 400. */
export const cardFrame = { width: 320, height: 960 };

/** HTML that shows an area's card in another site's page, where it can open links and do nothing else. */
export function toCardHtml(site: Site, area: Area): string {
  const sandbox = "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";
  return [
    `<iframe src="${escapeMarkup(`${site.address}${cardAddress(area)}`)}"`,
    `  title="${escapeMarkup(`Help with a SEND disagreement in ${area.place}`)}"`,
    `  width="${cardFrame.width}" height="${cardFrame.height}"`,
    '  loading="lazy" referrerpolicy="no-referrer" style="border:0;max-width:100%"',
    `  sandbox="${sandbox}"></iframe>`,
  ].join("\n");
}

/** HTML for a plain link to an area's page. */
export function toLinkHtml(site: Site, area: Area): string {
  const words = `Who can help with a SEND disagreement in ${area.place}`;
  return `<a href="${escapeMarkup(`${site.address}${addressOf(area)}`)}">${escapeMarkup(words)}</a>`;
}

/** HTML for systems that take frames out: who answers, as far as that is confirmed or dated, and a link to the page. */
export function toPlainHtml(site: Site, area: Area, letter: string, today: CalendarDate): string {
  const lines = listToRing(area, today).map((line) => toItem(line, area, today));
  return [
    `<h3>${escapeMarkup(`Help with a SEND disagreement in ${area.place}`)}</h3>`,
    `<p>${escapeMarkup(letter)}</p>`,
    ...(lines.length > 0 ? ["<ul>", ...lines, "</ul>"] : []),
    `<p>${toLinkHtml(site, area)}</p>`,
  ].join("\n");
}

function toItem(line: AnswerLine, area: Area, today: CalendarDate): string {
  const name = escapeMarkup(nameAnswer(line, area));
  const purposes = escapeMarkup(joinWords(line.purposes));
  const mark = escapeMarkup(markGrade(line, today));
  return `  <li><strong>${name}</strong>, for ${purposes}${toReach(line)} (${mark})</li>`;
}

function toReach({ reach }: AnswerLine): string {
  if (!reach) return "";
  const words = escapeMarkup(reach.value);
  const address = findAddress(reach.type, reach.value);
  return `: ${address ? `<a href="${escapeMarkup(address)}">${words}</a>` : words}`;
}

function findAddress(type: string, value: string): string | undefined {
  if (type === "phone") return toTel(value);
  if (type === "email") return `mailto:${value}`;
  return value.startsWith("http") ? value : undefined;
}
