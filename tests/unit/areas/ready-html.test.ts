import { select } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { toCardHtml, toLinkHtml, toPlainHtml } from "../../../lib/areas/ready-html.ts";
import { parsePage, readAttribute } from "../../../lib/publish/page-tree.ts";
import { getArea, site } from "../feeds/areas.ts";
import { areaWith, body, link, named, phone, recent, today } from "./made-services.ts";

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
    const signs = '<script>x</script> & "y"';
    const sure = named({ publishedOn: recent, contacts: [link("email", "a@b.example")] });
    const oddly = { ...areaWith(body(signs, sure)), place: odd.place };
    for (const html of [
      toCardHtml(site, odd),
      toLinkHtml(site, odd),
      toPlainHtml(site, oddly, signs, today),
    ]) {
      expect(html).not.toContain("<script>");
      expect(select("script", parsePage(html))).toBeUndefined();
    }
    expect(readAttribute(select("iframe", parsePage(toCardHtml(site, odd))) ?? never(), "title")).toContain(
      odd.place,
    );
  });

  it("without a frame has who is confirmed or dated, with purpose, number and mark, and never a lead", () => {
    const dated = named({ publishedOn: recent, contacts: [phone("0300 123 4567")] });
    const html = toPlainHtml(site, areaWith(body("Kids", dated), body("Elsewhere", named())), "Ring.", today);
    expect(html).toContain(
      '<li><strong>Kids</strong>, for disagreement resolution: <a href="tel:+443001234567">0300 123 4567</a> (Named in a source published on 1 June 2026)</li>',
    );
    expect(html).not.toContain("Elsewhere");
    expect(html).toContain("<p>Ring.</p>");
    expect(html).toContain(toLinkHtml(site, area));
  });

  it("without a frame has no empty list where nobody is sure", () => {
    expect(toPlainHtml(site, areaWith(), "Ring.", today)).not.toContain("<ul>");
  });
});

function never(): never {
  throw new Error("there is no frame");
}
