import { escapeMarkup } from "../text/escape-markup.ts";

/** One entry of a feed; `day` is written 2026-11-22. */
export type AtomEntry = {
  /** The same in every build, so that a reader's program shows the entry once. */
  id: string;
  day: string;
  title: string;
  summary: string;
  /** The whole address of the page the entry is about. */
  link: string;
};

/** A feed; `address` is its own whole address, and its id. */
export type AtomFeed = {
  address: string;
  title: string;
  author: string;
  /** The whole address of the page that says the same to people. */
  page: string;
  entries: readonly AtomEntry[];
};

/** The feed as an Atom document (RFC 4287); its day is that of its newest entry, never that of the build. */
export function renderAtom({ address, title, author, page, entries }: AtomFeed): string {
  const days = entries.map(({ day }) => day).toSorted();
  const newest = days.at(-1);
  if (newest === undefined) throw new Error(`the feed ${address} has no entry, and so no day`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escapeMarkup(address)}</id>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<updated>${toMoment(newest)}</updated>`,
    `<author><name>${escapeMarkup(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(page)}"/>`,
    ...entries.map(renderEntry),
    "</feed>",
    "",
  ].join("\n");
}

function renderEntry({ id, day, title, summary, link }: AtomEntry): string {
  return [
    "<entry>",
    `<id>${escapeMarkup(id)}</id>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<updated>${toMoment(day)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(link)}"/>`,
    `<summary>${escapeMarkup(summary)}</summary>`,
    "</entry>",
  ].join("\n");
}

/** Atom wants a time of day; the records know days. */
function toMoment(day: string): string {
  return `${day}T00:00:00Z`;
}
