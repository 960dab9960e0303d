import { expect } from "@playwright/test";
import { openScratchPage, test } from "../support/browser-test.ts";
import { checkEachFocus } from "./probes/check-focus.ts";
import { probeTab } from "./probes/tab-order.ts";

const planted = {
  "has no ring": '<a href="/a" style="outline:none">No ring</a>',
  "has a ring of only": '<a href="/a" style="outline:3px solid #eee;box-shadow:none">Pale ring</a>',
  "goes up":
    '<p style="display:flex;flex-direction:column-reverse"><a href="/a">Below</a><a href="/b">Above</a></p>',
  "has words of only":
    "<style>.pale:focus { color: #0b0c0c !important; background: #7a4b00 }</style><a href='/a' class='pale'>Pale</a>",
  "is covered": '<a href="/a">Under</a><div style="position:fixed;inset:0;background:#fff"></div>',
};

test("a planted link that shows its focus badly is found", async ({ page, site }) => {
  for (const [words, piece] of Object.entries(planted)) {
    await openScratchPage(page, site, piece);
    expect((await checkEachFocus(page)).join("\n")).toContain(words);
  }
});

test("a planted link that Tab skips, or reaches out of turn, is found", async ({ page, site }) => {
  for (const tabindex of ["-1", "1"]) {
    await openScratchPage(page, site, `<a href="/a" tabindex="${tabindex}">x</a>`);
    expect(await probeTab(page), tabindex).toHaveLength(1);
  }
});

test("a page that does not start with its skip link, or whose skip link leads nowhere, is found", async ({
  page,
  site,
}) => {
  await openScratchPage(page, site, "<p>As it is</p>");
  expect(await probeTab(page)).toEqual([]);
  const lose = () => document.querySelector(".govuk-skip-link")?.remove();
  const cut = () => document.querySelector("#main")?.removeAttribute("id");
  for (const [plant, words] of [
    [lose, "starts at"],
    [cut, "skips to"],
  ] as const) {
    await openScratchPage(page, site, "<p>As it is</p>");
    await page.evaluate(plant);
    expect((await probeTab(page)).join("\n")).toContain(words);
  }
});
