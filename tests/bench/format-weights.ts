import type { Manifest } from "../../lib/publish/manifest.ts";
import { findMedian } from "../../lib/publish/median.ts";
import { formatTable } from "./format-table.ts";

/** Every page's weight in bytes, heaviest first, and the middle page's. */
export function formatWeights(manifest: Manifest): string {
  const pages = [...manifest.pages].sort((a, b) => b.firstView.brotli - a.firstView.brotli);
  const rows = pages.map((page) => [
    page.address,
    String(page.firstView.raw),
    String(page.firstView.brotli),
    String(page.cssBytes),
    String(page.firstView.requests),
  ]);
  const median = findMedian(pages.map((page) => page.firstView.brotli)) ?? 0;
  const table = formatTable(["page", "raw", "brotli", "css", "requests"], rows);
  return `${table}\n${pages.length} pages; the middle one weighs ${median} bytes (brotli)\n`;
}
