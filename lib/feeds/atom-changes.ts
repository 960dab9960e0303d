import { type Area, addressOf, type Site } from "../content/record.ts";
import { formatShortDate } from "../dates/calendar-date.ts";
import { areaFeedAddress } from "../guide/paths.ts";
import type { RenderContext } from "../markdown/context.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";
import { type DatedChange, listAreaChanges } from "../pages/changes.ts";
import type { AtomEntry, AtomFeed } from "./atom.ts";

/** What changed on one area's page, for the council's staff to follow. */
export function toAreaFeed(site: Site, area: Area, context: RenderContext): AtomFeed {
  return {
    address: `${site.address}${areaFeedAddress(area)}`,
    title: `What changed for ${area.place} - ${site.title}`,
    author: site.publisher,
    page: `${site.address}${addressOf(area)}`,
    entries: listAreaChanges(area).map((change) => toEntry(site, change, context)),
  };
}

/** An area has one entry a day, so its page and the day name an entry for good (RFC 4151). */
function toEntry(
  site: Site,
  { date, words, address, about }: DatedChange,
  context: RenderContext,
): AtomEntry {
  return {
    id: `tag:${new URL(site.address).hostname},${date}:${address}`,
    day: date,
    title: `${about}, ${formatShortDate(date)}`,
    summary: toPlainWords(words.tree, context),
    link: `${site.address}${address}`,
  };
}
