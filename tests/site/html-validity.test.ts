import { expect, it } from "vitest";
import { getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { validateHtml } from "../support/validate-html.ts";

const site = openBuiltSite();

it("every page of the sitemap is valid HTML", { timeout: 300_000 }, async () => {
  const findings = await Promise.all(site.pages.map(({ address, html }) => validateHtml(address, html)));
  expect(findings.flat()).toEqual([]);
});

it("a repeated id, a stray end tag and an empty heading are found", async () => {
  const page = plantDefect(getPage(site, "/"), "</main>", '<p id="main"></div><h2></h2></main>');
  const findings = (await validateHtml("/", page.html)).join("\n");
  for (const rule of ["no-dup-id", "close-order", "empty-heading"]) expect(findings).toContain(rule);
});
