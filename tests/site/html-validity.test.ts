import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { htmlRules } from "./html-rules.ts";

const site = openBuiltSite();
const validator = new HtmlValidate(htmlRules);

it("every page is valid HTML", { timeout: 180_000 }, async () => {
  const findings = await Promise.all(site.published.map(({ address, html }) => validate(address, html)));
  expect(findings.flat()).toEqual([]);
});

it("a repeated id, a stray end tag and an empty heading are found", async () => {
  const page = plantDefect(getPage(site, "/"), "</main>", '<p id="main"></div><h2></h2></main>');
  const findings = (await validate("/", page.html)).join("\n");
  for (const rule of ["no-dup-id", "close-order", "empty-heading"]) expect(findings).toContain(rule);
});

async function validate(address: string, html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) => result.messages);
  return messages.map(
    ({ line, column, message, ruleId }) => `${address}:${line}:${column}  ${message}  [${ruleId}]`,
  );
}
