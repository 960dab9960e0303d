import { type Area, addressOf, type Site } from "../content/record.ts";
import { cardAddress } from "../guide/paths.ts";
import { escapeMarkup } from "../text/escape-markup.ts";

/** The frame the card fits without scrolling, in CSS pixels; narrower and wider pages stretch it from 280 to 400. */
export const cardFrame = { width: 320, height: 880 };

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
