import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { renderAtom } from "../../../lib/feeds/atom.ts";
import { toAreaFeed } from "../../../lib/feeds/atom-changes.ts";
import { areas, context, site } from "./areas.ts";

/** Of the first area that a thing was changed twice, and of the others as they are. */
const feeds = areas.map((each, index) => {
  const [change] = each.changes;
  if (!change) throw new Error(`${each.name} has no change`);
  const later = { ...change, date: calendarDate("2027-01-05") };
  const area = index === 0 ? { ...each, changes: [later, ...each.changes] } : each;
  const feed = toAreaFeed(site, area, context);
  return { address: `/areas/${area.name}`, area, xml: renderAtom(feed) };
});

const hostile = {
  address: "https://guide.example/feed?a=1&b=2",
  title: 'A < B & "C"',
  author: "Us & them",
  page: "https://guide.example/",
  entries: [
    {
      id: "tag:guide.example,2026-01-02:/a",
      day: calendarDate("2026-01-02"),
      title: "</title><script>",
      summary: "& ]]>",
      link: "https://guide.example/a",
    },
    {
      id: "tag:guide.example,2027-03-04:/a",
      day: calendarDate("2027-03-04"),
      title: "Later",
      summary: "It's",
      link: "https://guide.example/a",
    },
  ],
};

describe("An area's feed", () => {
  it("is read by another program as the changes of the area's record", () => {
    expect(feeds).toHaveLength(3);
    for (const { address, area, xml } of feeds) {
      const feed = parseFeed(xml);
      expect(feed.meta).toMatchObject({ type: "atom", version: "1.0" });
      expect(feed.self).toBe(`${site.address}${address}/changes.atom`);
      expect(feed.url).toBe(`${site.address}${address}`);
      expect(feed.items.map(({ updated }) => updated?.toISOString().slice(0, 10))).toEqual(
        area.changes.map(({ date }) => date),
      );
      for (const item of feed.items) {
        expect(item.title).toContain(area.place);
        expect(item.description).not.toBe("");
        expect(item.url).toBe(`${site.address}${address}`);
      }
    }
  });

  it("has what RFC 4287 asks of every feed and entry, each once, and names no entry twice", () => {
    for (const xml of [...feeds.map((feed) => feed.xml), renderAtom(hostile)]) {
      const [head = "", ...entries] = xml.split("<entry>");
      for (const tag of ["id", "title", "updated", "author"]) expect(countTag(head, tag), tag).toBe(1);
      for (const entry of entries) {
        for (const tag of ["id", "title", "updated", "summary"]) expect(countTag(entry, tag), tag).toBe(1);
        expect(entry).toMatch(/<link rel="alternate" type="text\/html" href="https:/);
        expect(entry).toMatch(/<id>tag:[a-z.-]+,\d{4}-\d\d-\d\d:\//);
      }
      const ids = [...xml.matchAll(/<id>([^<]+)/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("is dated by its newest change, not by the build", () => {
    expect(parseFeed(renderAtom(hostile)).updated?.toISOString()).toBe("2027-03-04T00:00:00.000Z");
  });

  it("keeps hostile words as words", () => {
    const feed = parseFeed(renderAtom(hostile));
    expect(feed.title).toBe('A < B & "C"');
    expect(feed.items.map(({ title, description }) => [title, description])).toEqual([
      ["</title><script>", "& ]]>"],
      ["Later", "It's"],
    ]);
    expect(feed.authors.map(({ name }) => name)).toEqual(["Us & them"]);
    expect(renderAtom(hostile)).not.toContain("<script>");
    // The reader above is lenient: it takes an ampersand that is no entity.
    expect(renderAtom(hostile)).not.toMatch(/&(?!(amp|lt|gt|quot|#\d+);)/);
  });
});

function countTag(xml: string, tag: string): number {
  return xml.split(`<${tag}>`).length - 1;
}
