import { expect } from "@playwright/test";
import { openPlainTab, openScratchPage, test, toVisit, unfold } from "../support/browser-test.ts";
import { pageKinds } from "./page-kinds.ts";
import { compareWords, probeWithoutSheet, readWords } from "./probes/compare-words.ts";
import { readWordOrder } from "./probes/read-word-order.ts";

test("one page of each kind says the same with scripts turned off", async ({ page, browser, server }) => {
  const plain = await openPlainTab(browser, server.url);
  for (const address of Object.values(pageKinds)) {
    for (const tab of [page, plain]) {
      await tab.goto(toVisit(address));
      await unfold(tab);
    }
    expect(compareWords(await readWords(page), await readWords(plain)), address).toEqual([]);
  }
  await plain.context().close();
});

test("words that only a script adds are found", async ({ page, site, browser, server }) => {
  const plain = await openPlainTab(browser, server.url);
  const piece = "<script>document.querySelector('main').append('Only with a script')</script>";
  await openScratchPage(page, site, piece);
  await openScratchPage(plain, site, piece);
  expect(compareWords(await readWords(page), await readWords(plain)).join("\n")).toContain("Only with");
  await plain.context().close();
});

test("words that a sheet hides, swaps round or runs together are found", async ({ page, site }) => {
  const swapped = '<div style="display:flex;flex-direction:column-reverse"><p>First</p><p>Second</p></div>';
  await openScratchPage(page, site, swapped);
  expect((await page.evaluate(readWordOrder)).join("\n")).toContain('draws "Second" above "First"');
  await page.setViewportSize({ width: 320, height: 256 });
  await openScratchPage(page, site, "<style>.gone { display: none }</style><p class='gone'>Hidden away</p>");
  expect((await probeWithoutSheet(page)).join("\n")).toContain("Hidden away");
  expect(compareWords("One Two", "One")).not.toEqual([]);
  expect(compareWords("One\nTwo", "OneTwo")).not.toEqual([]);
});
