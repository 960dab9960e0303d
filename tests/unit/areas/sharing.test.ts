import { select } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { toCardHtml, toLinkHtml } from "../../../lib/areas/ready-html.ts";
import { parseContent } from "../../../lib/content/content.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { toGuide } from "../../../lib/guide/guide.ts";
import { listChanges } from "../../../lib/pages/changes.ts";
import { parsePage, readAttribute } from "../../../lib/publish/page-tree.ts";
import { areas, getArea, guide, site } from "../feeds/areas.ts";
import { layOver, soundFiles } from "../sound-guide.ts";

const area = getArea("southend-on-sea");

describe("HTML to copy", () => {
  it("frames an area's card lazily, with a title, no referrer and a sandbox that lets a tap lead on", () => {
    const frame = select("iframe", parsePage(toCardHtml(site, area)));
    if (!frame) throw new Error("there is no frame");
    expect(readAttribute(frame, "src")).toBe(`${site.address}/areas/${area.name}/card`);
    expect(readAttribute(frame, "title")).toContain(area.place);
    expect(readAttribute(frame, "loading")).toBe("lazy");
    expect(readAttribute(frame, "referrerPolicy")).toBe("no-referrer");
    const sandbox = String(frame.properties.sandbox).split(/[ ,]+/);
    expect(sandbox).toContain("allow-top-navigation-by-user-activation");
    expect(sandbox).not.toContain("allow-scripts");
    expect(sandbox).not.toContain("allow-same-origin");
  });

  it("keeps a name with quotes, signs or tags in it inside the attribute and the words", () => {
    const odd = { ...area, place: '"><script>x</script> & Co' };
    for (const html of [toCardHtml(site, odd), toLinkHtml(site, odd)]) {
      expect(html).not.toContain("<script>");
      expect(select("script", parsePage(html))).toBeUndefined();
    }
    expect(readAttribute(select("iframe", parsePage(toCardHtml(site, odd))) ?? never(), "title")).toContain(
      odd.place,
    );
  });
});

it("the checklist for councils has its rows by number, L2 before L10", () => {
  const text = soundFiles.flatMap((file) =>
    file.path === "duties/l2.md" && "text" in file ? [file.text] : [],
  );
  const more = ["l10", "l3"].map((name) => ({ path: `duties/${name}.md`, text: text.join("") }));
  const { all } = toGuide(parseContent(layOver(more), "content"));
  expect(all.duty.map(({ name }) => name)).toEqual(["l1", "l2", "l3", "l10"]);
});

describe("What changed", () => {
  it("lists the guide's and every area's changes, newest first, the guide's own before others of its day", () => {
    const changes = listChanges(guide);
    expect(changes.map(({ about }) => about).toSorted()).toEqual(
      ["The whole guide", ...areas.map(({ place }) => place)].toSorted(),
    );
    expect(changes[0]).toMatchObject({ about: "The whole guide", address: "/" });
    const [first] = area.changes;
    if (!first) throw new Error("the area has a change");
    const later = { ...first, date: calendarDate("2027-01-05") };
    const changed = { ...area, changes: [later, first] };
    const all = { ...guide.all, area: areas.map((each) => (each.name === area.name ? changed : each)) };
    const found = listChanges({ site, all });
    expect(found.map(({ date }) => date)).toEqual(["2027-01-05", ...Array(4).fill("2026-11-22")]);
    expect(found[0]).toMatchObject({ about: area.place, address: "/areas/southend-on-sea" });
  });
});

function never(): never {
  throw new Error("there is no frame");
}
