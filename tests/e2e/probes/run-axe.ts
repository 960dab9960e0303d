import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import axe from "axe-core";

/** Rules left out of every state, each with its reason; all others run, best practice, AAA and experimental ones too. */
const leftOut: Readonly<Record<string, string>> = {
  "p-as-heading":
    "experimental; it takes a contact's value, big and bold so that a thumb can find it, for a heading",
  "color-contrast": "color-contrast-enhanced asks more of the same words, and each takes a third of the time",
};

/** axe's own settings of the check but for its lower ends: what lies below them, or cannot be told, it leaves to the rule left out. */
const contrast = {
  id: "color-contrast-enhanced",
  options: {
    ignoreUnicode: true,
    ignoreLength: false,
    ignorePseudo: false,
    boldValue: 700,
    boldTextPt: 14,
    largeTextPt: 18,
    contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
    pseudoSizeThreshold: 0.25,
    shadowOutlineEmMax: 0.1,
    textStrokeEmMin: 0.03,
  },
};

/** Rules whose "cannot tell" counts as a finding, but where lines overlap: find-pale-words.ts measures the words of those. */
const mustDecide = [contrast.id];
const leftToUs = /overlapped by another element/;

/** Whether a rule measures contrast, which takes axe a third of its time. */
export function isOfContrast(rule: string): boolean {
  return rule.startsWith("color-contrast");
}

/** A browser takes in the minified source in half the time. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in the page's present state, by the rules asked for or all, with where and how to mend it. */
export async function runAxe(page: Page, only: (rule: string) => boolean = () => true): Promise<string[]> {
  // It stays in a tab whose pages are drawn one in place of another. The pages' policy does not bind what a test runs.
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(source);
    await page.evaluate((check) => window.axe.configure({ checks: [check] }), contrast);
  }
  const rules = axe.getRules().map(({ ruleId }) => ruleId);
  const values = rules.filter((rule) => leftOut[rule] === undefined && only(rule));
  const results = await page.evaluate(
    (rule) =>
      window.axe.run(document, {
        runOnly: { type: "rule", values: rule },
        preload: false,
        resultTypes: ["violations", "incomplete"],
      }),
    values,
  );
  const undecided = results.incomplete.filter(({ id }) => mustDecide.includes(id));
  return [...results.violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes
      .filter(({ failureSummary = "" }) => !leftToUs.test(failureSummary))
      .map(
        (node) => `${id} at ${node.target.join(" ")}: ${(node.failureSummary ?? "").replace(/\s+/g, " ")}`,
      ),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
