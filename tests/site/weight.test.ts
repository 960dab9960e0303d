import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readBudgets } from "../../lib/publish/budgets.ts";
import { openBuiltSite } from "../support/built-site.ts";

const site = openBuiltSite();
const { exceptions, ...budgets } = readBudgets();
const measured = site.pages.map(({ address, file, html }) => ({
  address,
  file,
  // Node's default is brotli's best quality, 11: what the published twins should be.
  brotli: brotliCompressSync(html).length,
  recorded: site.manifest.pages.find((page) => page.address === address),
}));

describe("Weight", () => {
  it("no page weighs more than its budget, as recorded and as measured here", () => {
    const over = measured.filter(({ address, brotli, recorded }) => {
      const limit = exceptions[address]?.largestPageBrotli ?? budgets.largestPageBrotli;
      return Math.max(brotli, recorded?.firstView.brotli ?? Number.POSITIVE_INFINITY) > limit;
    });
    expect(over.map(({ address, brotli }) => `${address}: ${brotli} bytes`)).toEqual([]);
  });

  it("the middle page is within its budget, as recorded and as measured here", () => {
    expect(findMiddle(measured.map(({ brotli }) => brotli))).toBeLessThanOrEqual(budgets.medianPageBrotli);
    const recorded = measured.map((page) => page.recorded?.firstView.brotli ?? Number.POSITIVE_INFINITY);
    expect(findMiddle(recorded)).toBeLessThanOrEqual(budgets.medianPageBrotli);
  });

  it("the recorded weight is no lighter than what is measured here, give or take a few bytes", () => {
    const wrong = measured.filter(
      ({ brotli, recorded }) => (recorded?.firstView.brotli ?? 0) < brotli * 0.98,
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it("no page loads a script or waits for a second request, unless its exception says why", () => {
    const over = site.manifest.pages.filter(({ address, scriptBytes, firstView }) => {
      const limits = { ...budgets, ...exceptions[address] };
      return scriptBytes > limits.scriptBytes || firstView.requests > limits.firstViewRequests;
    });
    expect(over.map(({ address }) => address)).toEqual([]);
  });

  it("every page and text file has twins that unpack to it, and no twin is without its file", () => {
    const files = listFiles(site.folder);
    const texts = files.filter((file) => /\.(html|xml|txt|json|svg|ics|csv|css|js)$/.test(file));
    const read = (file: string) => readFileSync(join(site.folder, file));
    expect(texts.length).toBeGreaterThanOrEqual(site.pages.length);
    expect(texts.filter((file) => !brotliDecompressSync(read(`${file}.br`)).equals(read(file)))).toEqual([]);
    expect(texts.filter((file) => !gunzipSync(read(`${file}.gz`)).equals(read(file)))).toEqual([]);
    const twins = files.filter((file) => /\.(br|gz)$/.test(file));
    expect(twins.filter((file) => !files.includes(file.replace(/\.(br|gz)$/, "")))).toEqual([]);
  });
});

function findMiddle(figures: readonly number[]): number | undefined {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
