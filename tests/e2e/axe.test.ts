import { expect, type Page } from "@playwright/test";
import { openScratchPage, probeEveryPage, test } from "../support/browser-test.ts";
import { loadAxe, runAxe } from "./probes/run-axe.ts";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;
/** `skips` are findings that mean nothing in this state. */
type State = { name: string; media: Media; skips?: RegExp };

const screen: Media = { media: "screen", colorScheme: "light", forcedColors: "none" };
const light: State = { name: "light", media: screen };
const dark: State = { name: "dark", media: { ...screen, colorScheme: "dark" } };
/** Nobody taps paper; and of text set in columns axe cannot tell the ground, as the columns' boxes overlap. */
const print: State = {
  name: "print",
  media: { ...screen, media: "print" },
  skips: /^target-size|overlapped by another element/,
};
/** Here the reader's system picks the colours; axe would measure ours, which nobody sees. */
const forced: State = {
  name: "forced",
  media: { ...screen, forcedColors: "active" },
  skips: /^color-contrast/,
};

const runs = [
  { name: "360 px wide, light and dark", width: 360, states: [light, dark] },
  { name: "1280 px wide, light and dark", width: 1280, states: [light, dark] },
  { name: "forced colours and print", width: 800, states: [forced, print] },
];

for (const { name, width, states } of runs) {
  test(`axe has nothing to say of any page: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    const findings = await probeEveryPage(page, site, async () => {
      await loadAxe(page);
      const found: string[] = [];
      for (const state of states) {
        await page.emulateMedia(state.media);
        const heard = await runAxe(page);
        const kept = heard.filter((line) => !state.skips?.test(line));
        found.push(...kept.map((line) => `(${state.name}) ${line}`));
      }
      return found;
    });
    expect(findings).toEqual([]);
  });
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
