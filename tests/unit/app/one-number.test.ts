import { describe, expect, it } from "vitest";
import { drawArea } from "./drawn-area.ts";
import { changeArea, give } from "./given-content.ts";

const name = "southend-on-sea";
const old = "03330 062 835";
const changed = "0303 123 4567";

/** The same as it is, but named in a source of this year: other systems are given no number of an undated page. */
const dated = (text: string) => text.replace("published-on: undated", "published-on: 2026-06-01");

/** Everything the site makes of the area's record; spaces and hyphens taken out, as numbers are written in many ways. */
async function renderAll(): Promise<Record<string, string>> {
  const texts = Object.entries(await drawArea(name));
  return Object.fromEntries(texts.map(([output, text]) => [output, text.replace(/[\s-]+/g, "")]));
}

/** What shows a number, however it is written: 0303 123 1000, 03031231000 or +443031231000. */
function listShowing(texts: Record<string, string>, number: string): string[] {
  return Object.keys(texts).filter((output) => texts[output]?.includes(number.replace(/^0|\s/g, "")));
}

const everywhere = ["page", "leaflet", "card", "contact file", "structured data", "open data"];

describe("A phone number", () => {
  it("that is changed in one place is changed on the page, leaflet and card, in the contact file, structured data and open data", async () => {
    give(changeArea(name, dated));
    const before = await renderAll();
    expect(listShowing(before, old)).toEqual(everywhere);
    expect(listShowing(before, changed)).toEqual([]);

    give(
      changeArea(name, (text) => {
        expect(text.split(old), "the number is written once").toHaveLength(2);
        return dated(text).replace(old, changed);
      }),
    );
    const after = await renderAll();
    expect(listShowing(after, changed)).toEqual(everywhere);
    expect(listShowing(after, old)).toEqual([]);
  });
});
