import { expect, it } from "vitest";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { toSkeleton } from "../support/html-skeleton.ts";
import { validateHtml } from "../support/validate-html.ts";

const site = openBuiltSite();
const listed = new Set(site.pages.map(({ address }) => address));
const others = site.published.filter(({ address }) => !listed.has(address));

// A file of its own, as files share the processors.
it("every page that no sitemap lists is valid HTML, of those with the same HTML round their words one for all", {
  timeout: 300_000,
}, async () => {
  expect(others.length).toBeGreaterThan(0);
  const kinds = new Map<string, BuiltPage[]>();
  for (const page of others) {
    const skeleton = toSkeleton(page.html);
    kinds.set(skeleton, [...(kinds.get(skeleton) ?? []), page]);
  }
  const findings = await Promise.all(
    [...kinds.values()].map(async ([page, ...alike]) => {
      if (page === undefined) return [];
      const found = await validateHtml(page.address, page.html);
      return found.map((finding) =>
        alike.length === 0 ? finding : `${finding}, and on ${alike.length} more alike`,
      );
    }),
  );
  expect(findings.flat()).toEqual([]);
});

it.each([
  ['<h2 id="main">Tea</h2>', '<h2 id="tea">Tea</h2>'],
  ["<p>Tea &nope; cake</p>", "<p>Tea &amp; cake</p>"],
  ["<p>Tea > cake</p>", "<p>Tea and cake</p>"],
  ["<p>Tea \n</p>", "<p>Tea\n</p>"],
  ["<h2></h2>", "<h2>Tea</h2>"],
  ["<p>Tea</div>", "<p>Tea</p>"],
  ['<p align="left">Tea</p>', "<p>Tea</p>"],
  ["<ul><li>One</li><p>Two</p></ul>", "<ul><li>One</li><li>Two</li></ul>"],
  ['<p aria-describedby="nothing">Tea</p>', '<p aria-describedby="main">Tea</p>'],
  ['<img src="/tea.svg">', '<img src="/tea.svg" alt="Tea">'],
])("a page with %s is not taken for one that is valid", async (wrong, right) => {
  const about = getPage(site, "/about");
  const [bad, good] = [wrong, right].map((piece) => plantDefect(about, "</main>", `${piece}</main>`).html);
  expect(await validateHtml("/about", good ?? "")).toEqual([]);
  expect(await validateHtml("/about", bad ?? "")).not.toEqual([]);
  expect(toSkeleton(bad ?? "")).not.toBe(toSkeleton(good ?? ""));
});
