import { expect, type Page } from "@playwright/test";
import { listToProbe, openScratchPage, probeEveryPage, takeHalf, test } from "../support/browser-test.ts";
import { isOfColour, loadAxe, runAxe } from "./probes/run-axe.ts";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;
/** A state of the page; `only` names the rules whose answer it can change, `skips` the findings that mean nothing in it. */
type State = { name: string; width: number; media: Media; only?: (rule: string) => boolean; skips?: RegExp };

const screen: Media = { media: "screen", colorScheme: "light" };
/** One load of a page, then each state in turn. Forced colours are the reader's own: axe could measure only ours. */
const states: readonly State[] = [
  { name: "360 px, light", width: 360, media: screen },
  { name: "360 px, dark", width: 360, media: { ...screen, colorScheme: "dark" }, only: isOfColour },
  { name: "1280 px, light", width: 1280, media: screen, only: (rule) => !isOfColour(rule) },
  {
    name: "print",
    width: 800,
    media: { ...screen, media: "print" },
    // Nobody taps paper; and of text set in columns axe cannot tell the ground, as the columns' boxes overlap.
    skips: /^target-size|overlapped by another element/,
  },
];

for (const half of ["first", "second"] as const) {
  test(`axe has nothing to say of any page, on screen or paper: ${half} half`, async ({ page, site }) => {
    const findings = await probeEveryPage(page, site, listFindings, takeHalf(listToProbe(site), half));
    expect(findings).toEqual([]);
  });
}

async function listFindings(page: Page): Promise<string[]> {
  await loadAxe(page);
  const found: string[] = [];
  for (const { name, width, media, only, skips } of states) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    const heard = await runAxe(page, only);
    found.push(...heard.filter((line) => !skips?.test(line)).map((line) => `(${name}) ${line}`));
  }
  return found;
}

const planted = {
  "color-contrast-enhanced": '<p style="color:#767676;background:#fff">Pale words on a white ground</p>',
  "link-name": '<p><a href="/areas"></a></p>',
  "heading-order": "<h5>Too deep</h5>",
  "target-size":
    '<p><a href="/a" style="font-size:6px;display:block">a</a><a href="/b" style="font-size:6px;display:block">b</a></p>',
};

for (const [rule, piece] of Object.entries(planted)) {
  test(`axe finds a planted ${rule}`, async ({ page, site }) => {
    await openScratchPage(page, site, piece);
    await loadAxe(page);
    const found = await runAxe(page);
    expect(found.filter((finding) => finding.startsWith(rule))).not.toEqual([]);
  });
}
