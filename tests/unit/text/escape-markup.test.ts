import { selectAll } from "hast-util-select";
import { expect, it } from "vitest";
import { parsePage, readAttribute } from "../../../lib/publish/page-tree.ts";
import { escapeMarkup } from "../../../lib/text/escape-markup.ts";

it("ends no tag and no attribute, and writes what is written out already once more", () => {
  expect(escapeMarkup('<a href="x">R & D &amp; more</a>')).toBe(
    "&lt;a href=&quot;x&quot;&gt;R &amp; D &amp;amp; more&lt;/a&gt;",
  );
});

it("is read back as it was by whoever reads HTML, as words and as an attribute", () => {
  const odd = `"><script>alert('&quot;')</script> it's 50% of £5 & £6`;
  const tree = parsePage(`<p title="${escapeMarkup(odd)}">${escapeMarkup(odd)}</p>`);
  const [paragraph, ...others] = selectAll("body *", tree);
  if (!paragraph) throw new Error("there is no paragraph");
  expect(others).toEqual([]);
  expect(readAttribute(paragraph, "title")).toBe(odd);
  expect(paragraph.children).toMatchObject([{ type: "text", value: odd }]);
});
