import type { Page } from "@playwright/test";
import { checkEachFocus } from "./check-focus.ts";
import { probeWithoutSheet } from "./compare-words.ts";
import { findOverflow } from "./find-overflow.ts";
import { findPaleWords } from "./find-pale-words.ts";
import { findSmallTargets } from "./find-small-targets.ts";
import { isOfContrast, runAxe } from "./run-axe.ts";
import { probeTab } from "./tab-order.ts";

/** What is to be so of a page, and what says where it is not, a line each. */
type Ask = { promise: string; probe: (page: Page) => Promise<readonly string[]> };

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;
/** A window and how a page is drawn in it, what a reader may have set, and what is asked there. */
export type State = {
  name: string;
  width: number;
  height?: number;
  media?: Media;
  css?: string;
  asks: readonly Ask[];
};

const screen: Media = { media: "screen", colorScheme: "light", forcedColors: "none" };

const tab: Ask = {
  promise:
    "Tab reaches every link once, in the order of the text, and first the skip link, which moves the focus past the header",
  probe: probeTab,
};
const focus: Ask = {
  promise: "every link shows that it has the focus, in the order of reading",
  probe: checkEachFocus,
};
const fits: Ask = {
  promise: "it fits the window without side scroll or cut words",
  probe: (page) => page.evaluate(findOverflow),
};
const targets: Ask = {
  promise: "every link is big enough to tap",
  probe: (page) => page.evaluate(findSmallTargets),
};
const withoutSheet: Ask = {
  promise: "it is drawn in the order in which it is written, and says the same without its sheet",
  probe: probeWithoutSheet,
};
/** `only` names the rules that are asked in the state. */
const axe = (only?: (rule: string) => boolean): Ask => ({
  promise: "axe has nothing to say of it",
  probe: (page) => runAxe(page, only),
});
const contrast: Ask = {
  promise: "its words stand out from what they stand on, in the dark and on paper too",
  probe: findPaleWords,
};

/** A window of 1280 px in which all is four times as big. */
const small = { width: 320, height: 256 };

/** What a page is built of decides these; Tab goes first, as nothing may have had the focus yet. */
export const ofPieces: readonly State[] = [
  { name: "1280 px, light", width: 1280, asks: [tab] },
  { name: "print", width: 800, media: { media: "print" }, asks: [contrast] },
  // Forced colours are the reader's own: only ours could be measured.
  { name: "360 px, forced colours", width: 360, media: { forcedColors: "active" }, asks: [focus] },
  { name: "360 px, dark", width: 360, media: { colorScheme: "dark" }, asks: [contrast, focus] },
  { name: "360 px, light", width: 360, asks: [axe((rule) => !isOfContrast(rule)), contrast, focus] },
];

/** A wide window shows the same pieces but for the header and what stands beside the text; axe measures contrast here, which is measured everywhere besides. */
export const ofKinds: readonly State[] = [
  { name: "1280 px, light", width: 1280, asks: [axe()] },
  { name: "1280 px, dark", width: 1280, media: { colorScheme: "dark" }, asks: [contrast, focus] },
  { name: "360 px, light", width: 360, asks: [axe(isOfContrast)] },
  { name: "320 by 256 px", ...small, asks: [fits] },
];

/** What WCAG 1.4.12 lets a reader set. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;
const doubleText = "html { font-size: 200% !important; }";

/** What stands next to what decides these too, and how long its words are, which need more room with wider spaces; the last takes the sheet away. */
export const ofPlaces: readonly State[] = [
  { name: "1280 px", width: 1280, asks: [targets] },
  { name: "1280 px with WCAG text spacing", width: 1280, css: textSpacing, asks: [fits] },
  { name: "640 px with text at 200%", width: 640, css: doubleText, asks: [fits] },
  { name: "320 by 256 px with WCAG text spacing", ...small, css: textSpacing, asks: [fits] },
  { name: "360 px", width: 360, asks: [targets, withoutSheet] },
];

/** The promises that the states ask, each once. */
export function listPromises(states: readonly State[]): string[] {
  return [...new Set(states.flatMap(({ asks }) => asks.map(({ promise }) => promise)))];
}

/** Brings the page that is open into each state in turn, and collects what is not so there. */
export async function askIn(states: readonly State[], page: Page): Promise<string[]> {
  const found: string[] = [];
  let before: Partial<State> = {};
  for (const state of states) {
    const { name, width, height = 800, media, css, asks } = state;
    // Each change is drawn anew, so only what differs is changed.
    if (width !== before.width || height !== before.height) await page.setViewportSize({ width, height });
    if (media !== before.media || before.width === undefined)
      await page.emulateMedia({ ...screen, ...media });
    if (css !== before.css) await wearSheet(page, css);
    for (const { promise, probe } of asks)
      found.push(...(await probe(page)).map((line) => `(${name}) not so: ${promise}  ${line}`));
    before = { ...state, height };
  }
  if (before.css !== undefined) await wearSheet(page);
  return found;
}

/** A constructed sheet, because the pages' policy refuses any style element. */
async function wearSheet(page: Page, css = ""): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
