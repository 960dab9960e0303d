import { expect, type Page } from "@playwright/test";
import {
  openPlainTab,
  type Probe,
  probeEveryPage,
  shares,
  takeShare,
  test,
  toVisit,
  unfold,
} from "../support/browser-test.ts";
import { probeWithAxe } from "./probes/axe-states.ts";
import { compareWords, probeWithoutSheet, readWords } from "./probes/compare-words.ts";
import { probeFocus } from "./probes/focus-states.ts";
import { probeReflow } from "./probes/reflow-states.ts";
import { probeSkipLink } from "./probes/skip-link.ts";
import { probeTabOrder } from "./probes/tab-order.ts";
import { probeTargets } from "./probes/target-widths.ts";
import { thinPage } from "./probes/thin-page.ts";

/** What a page is built of decides these: they are asked of the pages that have every piece there is, thinned of what is there again. The first needs one where nothing had the focus. */
const ofPieces = {
  "Tab reaches every link once, in the order of the text": probeTabOrder,
  "axe has nothing to say of it on screen, in the dark or on paper": probeWithAxe,
  "every link shows that it has the focus, in the order of reading": probeFocus,
};

/** What stands next to what decides these too, and how long its words are, so they are asked of more pages; the last takes the sheet away. */
const ofPlaces = {
  "it fits the window without side scroll or cut words": probeReflow,
  "every link is big enough to tap": probeTargets,
  "it is drawn in the order in which it is written, and says the same without its sheet": probeWithoutSheet,
};

const scripts = "it says the same with scripts turned off";
const skip = "the skip link is its first stop and moves the focus past the header";

/** To open a page costs more than most of these, so each page is opened once for all of them; each has planted faults in a file of its own. */
for (const share of shares) {
  test(`of the pages that have every piece there is and the longest words, ${[scripts, skip, ...Object.keys({ ...ofPieces, ...ofPlaces })].join("; ")}: share ${share + 1}`, async ({
    page,
    sample,
    browser,
    server,
  }) => {
    const plain = await openPlainTab(browser, server.url);
    const told = new Set(sample.told);
    const probe: Probe = async (tab, address) => {
      const found: string[] = [];
      if (told.has(address)) {
        // What a header says goes with its width, which the page before has left at another.
        await tab.setViewportSize(plain.viewportSize() ?? { width: 1280, height: 720 });
        await plain.goto(toVisit(address));
        await unfold(plain);
        const words = compareWords(await readWords(tab), await readWords(plain));
        found.push(...words.map((finding) => `not so: ${scripts}  ${finding}`));
        found.push(...(await probeSkipLink(plain)).map((finding) => `not so: ${skip}  ${finding}`));
        await tab.evaluate(thinPage);
        found.push(...(await askAll(ofPieces, tab)));
        await tab.evaluate(() => window.putBack());
      }
      return [...found, ...(await askAll(ofPlaces, tab))];
    };
    const opened = [...new Set([...sample.told, ...sample.drawn, ...sample.words])];
    expect(await probeEveryPage(page, takeShare(opened, share), probe)).toEqual([]);
    await plain.context().close();
  });
}

async function askAll(
  probes: Readonly<Record<string, (page: Page) => Promise<string[]>>>,
  page: Page,
): Promise<string[]> {
  const found: string[] = [];
  for (const [promise, ask] of Object.entries(probes))
    found.push(...(await ask(page)).map((finding) => `not so: ${promise}  ${finding}`));
  return found;
}
