import { expect, it } from "vitest";
import { openBuiltSite } from "../support/built-site.ts";
import { validateHtml } from "../support/validate-html.ts";

const site = openBuiltSite();
const listed = new Set(site.pages.map(({ address }) => address));

// A file of its own, as files share the processors and to read two thousand pages takes minutes.
it("every page that no sitemap lists is valid HTML", { timeout: 300_000 }, async () => {
  const others = site.published.filter(({ address }) => !listed.has(address));
  expect(others.length).toBeGreaterThan(0);
  const findings = await Promise.all(others.map(({ address, html }) => validateHtml(address, html)));
  expect(findings.flat()).toEqual([]);
});
