import { expect, test } from "vitest";
import { minifyStyles } from "../../../lib/publish/minify-styles.ts";
import { parsePage } from "../../../lib/publish/page-tree.ts";
import { pruneStyles } from "../../../lib/publish/prune-styles.ts";
import { listSelectors, mergeSelectors } from "../../../lib/publish/selectors-in-use.ts";

const html =
  '<!DOCTYPE html><html lang="en"><body><p class="x">spare card <a href="https://e.org" aria-current="page">y</a></p><details><summary>z</summary></details><svg stroke-width="2"></svg></body></html>';

async function prune(css: string): Promise<string> {
  const plain = minifyStyles(css).css;
  return minifyStyles(await pruneStyles(plain, mergeSelectors([listSelectors(parsePage(html))]))).css;
}

test.each([
  ["a print rule", "@media print{.x{color:#000}}"],
  ["a forced-colours rule", "@media (forced-colors:active){.x{border:1px solid}}"],
  ["a dark rule", "@media (prefers-color-scheme:dark){.x{color:#fff}}"],
  ["a reduced-motion rule", "@media (prefers-reduced-motion:reduce){.x{transition:none}}"],
  ["focus", "a:focus-visible{outline:3px solid}"],
  ["the target of a link", ".x:target{outline:1px solid}"],
  ["the target of a link, whatever it is", ":target{outline:1px solid}"],
  ["the pointer over anything", ":hover{color:#000}"],
  ["focus on anything", ":focus-visible{outline:3px solid}"],
  ["focus inside anything but one", ":not(.spare):focus-within{color:#000}"],
  ["a language", ":lang(en){quotes:none}"],
  ["a list of bare states", ":is(:hover,:focus){color:#000}"],
  ["what is not a class that no element has", ".x:not(.spare){color:#000}"],
  ["the same, of no weight", ".x:not(:where(.spare)){color:#000}"],
  ["the same, deeper", ".x:not(:is(a :where(.spare),:has(:is(.card,.spare)))){color:#000}"],
  ["an element that has one in use inside", "body:has(>.x a){color:#000}"],
  ["an element that has one of two inside", "body:has(.spare,.x){color:#000}"],
  ["an element that has a state inside", "body:has(:focus){color:#000}"],
  ["an element that does not have one that no element is", "body:not(:has(.spare)){color:#000}"],
  ["an element after one that has something", "p:has(a)~details{color:#000}"],
  ["page boxes", "@page{margin:1cm}"],
  ["view transitions", "@view-transition{navigation:auto}"],
  ["view transition parts", "::view-transition-old(root){animation:none}"],
  ["the open state of details", "details[open]>summary{color:#000}"],
  ["an attribute in use", "a[aria-current=page]{color:#000}"],
  ["an attribute by its beginning", "a[href^=https]{color:#000}"],
  ["an SVG attribute", "[stroke-width]{fill:none}"],
  ["a container query", "@container (width>=1px){.x{color:#000}}"],
  ["a feature query", "@supports (display:grid){.x{display:grid}}"],
  ["generated content", '.x:before{content:"y"}'],
])("%s is kept", async (_name, css) => {
  expect(await prune(css)).toBe(css);
});

test("a nested rule is kept, written out", async () => {
  expect(await prune(".x{color:#000;&:hover{color:#fff}& .spare{color:red}}")).toBe(
    ".x{color:#000}.x:hover{color:#fff}",
  );
});

test("rules for classes that no element has go, even when the prose says the word", async () => {
  expect(await prune(".spare{color:red}.card{color:red}.x .spare{color:red}")).toBe("");
});

test.each([
  ":hover .spare",
  ".spare:target",
  ":is(.spare):hover",
  ":where(.spare):not(.x)",
  "body:has(.spare)",
  "body:has(>section>.x)",
  "body:has(:is(.spare,#card))",
  ":has(>.spare)~details",
])("%s goes, for no element can match it", async (selector) =>
  expect(await prune(`${selector}{color:red}`)).toBe(""),
);

test("of a list of selectors, only the one that no element can match goes", async () => {
  expect(await prune(".x,body:has(.spare),a{color:red}")).toBe(".x,a{color:red}");
});

test("custom properties stay while something in use refers to them, also through another one", async () => {
  const css = ":root{--a:var(--b);--b:red;--spare:red}.x{color:var(--a)}.spare{color:var(--spare)}";
  expect(await prune(css)).toBe(":root{--a:var(--b);--b:red}.x{color:var(--a)}");
});

test("keyframes stay while an animation in use names them", async () => {
  const css =
    "@keyframes in{0%{opacity:0}}@keyframes spare{0%{opacity:0}}.x{animation:1s in}.spare{animation:1s spare}";
  expect(await prune(css)).toBe("@keyframes in{0%{opacity:0}}.x{animation:1s in}");
});
