import { select } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { minifyStyles } from "../../lib/publish/minify-styles.ts";
import { readBuild } from "../../lib/publish/read-build.ts";
import { type BuiltPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { listSheetSelectors, toLasting } from "../support/sheet-selectors.ts";

const site = openBuiltSite();
const sheets = [...readBuild(".").sheets.values()].map((css) => minifyStyles(css).css);
const whole = [...new Set(sheets.flatMap(listSheetSelectors))];
/** The members of a family share their sheet; its first page and its last stand for all. */
const last = new Map(site.manifest.pages.map(({ family, address }) => [family, address]));
const first = new Map(site.manifest.pages.toReversed().map(({ family, address }) => [family, address]));
const samples = [...new Set([...first.values(), ...last.values()])].map((address) => site.pageAt(address));

describe("What the pruner took out of the sheet", () => {
  it("matches no element of the page, in whatever state", () => {
    expect(whole.length).toBeGreaterThan(200);
    expect(listFindings(samples, checkPruned)).toEqual([]);
    const home = site.pageAt("/");
    expect(checkPruned(plantDefect(home, /:target:not\(main\)\{[^}]*\}/, ""))).toEqual([
      "has lost the rule :target:not(main), which matches <html>",
    ]);
  });
});

function checkPruned(page: BuiltPage): string[] {
  const kept = new Set(listSheetSelectors(/<style>([\s\S]*?)<\/style>/.exec(page.html)?.[1] ?? ""));
  return whole
    .filter((selector) => !kept.has(selector) && !namesNoClassOf(page.html, selector))
    .flatMap((selector) => {
      const found = select(toLasting(selector), page.tree);
      return found ? [`has lost the rule ${selector}, which matches <${found.tagName}>`] : [];
    });
}

/** Whether a plain selector names a class that is nowhere in the page: it can match nothing, and most that were pruned are so. */
function namesNoClassOf(html: string, selector: string): boolean {
  const classes = selector.includes("(") ? [] : [...selector.matchAll(/\.([\w-]+)/g)];
  return classes.some(([, name = ""]) => !html.includes(name));
}
