import { expect, type Page } from "@playwright/test";
import { shares, takeShare, test, unfold } from "../support/browser-test.ts";
import { leafThrough } from "../support/leaf-through.ts";
import { drawnKinds } from "./page-kinds.ts";
import { askIn, listPromises, ofKinds, ofPieces, ofPlaces, type State } from "./probes/page-states.ts";
import { thinPage } from "./probes/thin-page.ts";

/** Each page is drawn in place of the one before, whose policy would refuse its sheet; tests/e2e/quiet.test.ts opens them as they are sent. */
test.use({ bypassCSP: true });

/** Each promise has planted faults in a file of its own. */
for (const share of shares) {
  test(`of the pages that have every piece there is and the longest words, ${listPromises([...ofPieces, ...ofKinds, ...ofPlaces]).join("; ")}: share ${share + 1}`, async ({
    page,
    site,
    sample,
  }) => {
    const told = new Set(sample.told);
    const kinds = new Set<string>(Object.values(drawnKinds));
    const opened = [...new Set([...told, ...kinds, ...sample.drawn, ...sample.words])];
    const found = await leafThrough(page, site.folder, takeShare(opened, share), async (tab, address) => {
      await unfold(tab);
      const states = [...(told.has(address) ? ofPieces : []), ...(kinds.has(address) ? ofKinds : [])];
      return [...(await askThinned(states, tab)), ...(await askIn(ofPlaces, tab))];
    });
    expect([...found].filter(([, lines]) => lines.length > 0)).toEqual([]);
  });
}

/** Of what is there again and again, these states look at one. */
async function askThinned(states: readonly State[], page: Page): Promise<string[]> {
  if (states.length === 0) return [];
  await page.evaluate(thinPage);
  const found = await askIn(states, page);
  await page.evaluate(() => window.putBack());
  return found;
}
