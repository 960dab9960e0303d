import type { Manifest, PageWeight } from "../../lib/publish/manifest.ts";
import { findMedian } from "../../lib/publish/median.ts";
import { formatTable } from "./format-table.ts";

/** A family of more pages than this is one row, its heaviest page, and one line on what each page adds. */
const listedOneByOne = 30;

/** Every page's weight in bytes, heaviest first, the middle page's, and what a page more of each large family adds. */
export function formatWeights(manifest: Manifest): string {
  const families = listFamilies(manifest.pages);
  const shown = families.flatMap(([, pages]) =>
    pages.length > listedOneByOne ? pages.toSorted(byWeight).slice(0, 1) : pages,
  );
  const rows = shown
    .toSorted(byWeight)
    .map((page) => [
      page.address,
      String(page.firstView.raw),
      String(page.firstView.brotli),
      String(page.cssBytes),
      String(page.firstView.requests),
    ]);
  const large = families.filter(([, pages]) => pages.length > listedOneByOne);
  const growth = large.map(([family, pages]) => formatGrowth(family, pages));
  const median = findMedian(manifest.pages.map((page) => page.firstView.brotli)) ?? 0;
  const table = formatTable(["page", "raw", "brotli", "css", "requests"], rows);
  const summary = `${manifest.pages.length} pages; the middle one weighs ${median} bytes (brotli)`;
  return `${[table, ...growth, summary].join("\n")}\n`;
}

function listFamilies(pages: readonly PageWeight[]): [family: string, pages: PageWeight[]][] {
  const found = new Map<string, PageWeight[]>();
  for (const page of pages) found.set(page.family, [...(found.get(page.family) ?? []), page]);
  return [...found];
}

function formatGrowth(family: string, pages: readonly PageWeight[]): string {
  const mean = (read: (page: PageWeight) => number) =>
    Math.round(pages.reduce((total, page) => total + read(page), 0) / pages.length);
  const [raw, brotli] = [mean((page) => page.firstView.raw), mean((page) => page.firstView.brotli)];
  return `${family}: ${pages.length} pages, above the heaviest; each adds ${raw} bytes, ${brotli} packed (brotli)`;
}

function byWeight(a: PageWeight, b: PageWeight): number {
  return b.firstView.brotli - a.firstView.brotli;
}
