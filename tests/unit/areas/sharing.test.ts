import { select } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { countConfirmed } from "../../../lib/areas/confirmed.ts";
import { toCardHtml, toLinkHtml } from "../../../lib/areas/ready-html.ts";
import { listRecords, readLibrary } from "../../../lib/content/library.ts";
import { listPages } from "../../../lib/guide/pages.ts";
import { listChanges } from "../../../lib/pages/changes.ts";
import { listDuties } from "../../../lib/pages/duties.ts";
import { parsePage, readAttribute } from "../../../lib/publish/page-tree.ts";

const library = readLibrary();
const site = listRecords(library, "site")[0];
const area = listRecords(library, "area")[0];
if (!site || !area) throw new Error("the guide has no site record or no area");

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

describe("The checklist for councils", () => {
  const duties = listDuties(library);

  it("has rows L1 to L18 in order, each with a page of ours or something for the council's own site", () => {
    expect(duties.map(({ name }) => name)).toEqual(Array.from({ length: 18 }, (_, index) => `l${index + 1}`));
    const addresses = listPages(library).map(({ address }) => address);
    for (const { pages = [] } of duties) expect(addresses).toEqual(expect.arrayContaining(pages));
  });

  it("marks the rows whose legal text nobody has read, and cites a source in each row", () => {
    const heard = duties.filter(({ legalText }) => legalText === "second-hand").map(({ name }) => name);
    expect(heard).toEqual(["l2", "l3", "l6", "l7", "l8", "l10", "l13", "l14", "l15", "l18"]);
    for (const { says } of duties) expect(JSON.stringify(says.tree)).toContain('"name":"source"');
  });
});

describe("What changed", () => {
  it("lists the guide's and every area's changes, newest first", () => {
    const changes = listChanges(library);
    const dates = changes.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    for (const { place } of listRecords(library, "area"))
      expect(changes.map(({ about }) => about)).toContain(place);
    expect(changes[0]?.about).toBe("The whole guide");
  });
});

it("a contact counts as confirmed only on the day its owner confirmed it", () => {
  const { contacts } = area;
  const [first] = contacts;
  if (!first) throw new Error("the area has no contact");
  expect(countConfirmed(area).confirmed).toBe(0);
  const once = countConfirmed({
    ...area,
    contacts: [{ ...first, confirmedOn: "2026-12-01" }, ...contacts.slice(1)],
  });
  expect(once).toEqual({ confirmed: 1, all: countConfirmed(area).all });
});

function never(): never {
  throw new Error("there is no frame");
}
