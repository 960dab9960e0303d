import { type BuildProblem, refuseOn } from "./build-problem.ts";
import { minifyStyles } from "./minify-styles.ts";
import type { Family } from "./page-family.ts";
import { pruneStyles } from "./prune-styles.ts";
import type { LeanPage } from "./published-site.ts";
import { mergeSelectors } from "./selectors-in-use.ts";

/** A family's own sheet and the addresses it fetches. */
export type Sheet = { readonly css: string; readonly cssFetches: readonly string[] };

type Member = Pick<LeanPage, "source" | "address" | "sheets" | "inUse">;

const noSheet: Sheet = { css: "", cssFetches: [] };

/** For each page, in the same order, the shortest sheet that serves its whole family; throws when a linked sheet is not there. */
export async function buildSheets(
  pages: readonly Member[],
  families: readonly Family[],
  sheets: ReadonlyMap<string, string>,
): Promise<Sheet[]> {
  refuseMissing(pages, sheets);
  // Nested rules are written out first, because the pruner does not know what `&` stands for.
  const plain = new Map([...sheets].map(([address, css]) => [address, minifyStyles(css).css]));
  const built = new Map<string, Sheet>();
  for (const family of families) {
    const addresses = new Set(family.addresses);
    const members = pages.filter((page) => addresses.has(page.address));
    const links = [...new Set(members.flatMap((page) => page.sheets))];
    const css = links.map((link) => plain.get(link) ?? "").join("\n");
    const inUse = mergeSelectors(members.map((page) => page.inUse));
    const sheet = minifyStyles(await pruneStyles(css, inUse));
    for (const address of family.addresses) built.set(address, sheet);
  }
  return pages.map((page) => built.get(page.address) ?? noSheet);
}

function refuseMissing(pages: readonly Member[], sheets: ReadonlyMap<string, string>): void {
  const problems = pages.flatMap((page) =>
    page.sheets
      .filter((address) => !sheets.has(address))
      .map((address): BuildProblem => {
        const message = `the page links the sheet ${address}, which does not exist; import it in app/ instead`;
        return { file: page.source, message, rule: "missing-file" };
      }),
  );
  refuseOn(problems);
}
