import type { Manifest } from "./manifest.ts";
import { findMedian } from "./median.ts";

/** One line on what was published: pages, the middle and the largest page in brotli bytes. */
export function formatSummary(manifest: Manifest): string {
  const weights = manifest.pages.map((page) => page.firstView.brotli);
  const [median, largest] = [findMedian(weights) ?? 0, Math.max(0, ...weights)];
  return `dist: ${manifest.pages.length} pages; middle page ${median} bytes, largest ${largest} bytes (brotli)\n`;
}
