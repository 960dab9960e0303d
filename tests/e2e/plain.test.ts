import { type Browser, expect, type Page } from "@playwright/test";
import { openScratchPage, probeEveryPage, test, toVisit, unfold } from "../support/browser-test.ts";
import { readWordOrder } from "./probes/read-word-order.ts";

test("every page says the same with scripts turned off", async ({ page, site, browser, server }) => {
  const plain = await openPlainTab(browser, server.url);
  const findings = await probeEveryPage(page, site, async (_, address) => {
    await plain.goto(toVisit(address));
    await unfold(plain);
    return compareWords(await readWords(page), await readWords(plain));
  });
  expect(findings).toEqual([]);
  await openScratchPage(
    page,
    site,
    "<script>document.querySelector('main').append('Only with a script')</script>",
  );
  await openScratchPage(
    plain,
    site,
    "<script>document.querySelector('main').append('Only with a script')</script>",
  );
  expect(compareWords(await readWords(page), await readWords(plain))).not.toEqual([]);
  await plain.context().close();
});

test("every page is drawn in the order in which it is written, and says the same with its sheet taken away", async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const findings = await probeEveryPage(page, site, async () => {
    const outOfOrder = await page.evaluate(readWordOrder);
    const styled = await readWords(page);
    await page.evaluate(() => {
      for (const sheet of document.styleSheets) sheet.disabled = true;
      // What stands on paper alone is more to read without the sheet, and nothing less.
      for (const only of document.querySelectorAll(".paper-only, .ruled")) only.remove();
    });
    return [...outOfOrder, ...compareWords(styled, await readWords(page))];
  });
  expect(findings).toEqual([]);
});

test("words that a sheet hides, swaps round or runs together are found", async ({ page, site }) => {
  const swapped = '<div style="display:flex;flex-direction:column-reverse"><p>First</p><p>Second</p></div>';
  await openScratchPage(page, site, swapped);
  expect(await page.evaluate(readWordOrder)).not.toEqual([]);
  expect(compareWords("One Two", "One")).not.toEqual([]);
  expect(compareWords("One\nTwo", "OneTwo")).not.toEqual([]);
});

function compareWords(one: string, other: string): string[] {
  const [left, right] = [one, other].map((words) => words.split(/\s+/).filter(Boolean));
  const place = left?.findIndex((word, index) => word !== right?.[index]) ?? 0;
  if (place < 0 && left?.length === right?.length) return [];
  const shown = (words: readonly string[] = []) => words.slice(Math.max(0, place - 2), place + 3).join(" ");
  return [`says "${shown(left)}" one way and "${shown(right)}" the other`];
}

function readWords(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is drawn is the point, not what is in the tree
  return page.locator("body").innerText();
}

async function openPlainTab(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  return context.newPage();
}
