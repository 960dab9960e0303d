import { select } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { toCardHtml, toLinkHtml } from "../../../lib/areas/ready-html.ts";
import { parsePage, readAttribute } from "../../../lib/publish/page-tree.ts";
import { getArea, site } from "../feeds/areas.ts";

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

function never(): never {
  throw new Error("there is no frame");
}
