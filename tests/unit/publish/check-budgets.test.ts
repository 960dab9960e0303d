import { expect, test } from "vitest";
import { readBudgets } from "../../../lib/publish/budgets.ts";
import { checkBudgets } from "../../../lib/publish/check-budgets.ts";
import type { PageWeight } from "../../../lib/publish/manifest.ts";
import { findMedian } from "../../../lib/publish/median.ts";

const budgets = {
  largestPageBrotli: 100,
  medianPageBrotli: 50,
  scriptBytes: 0,
  firstViewRequests: 1,
  exceptions: {},
};

function page(
  address: string,
  brotli: number,
  more: { requests?: number; scriptBytes?: number } = {},
): PageWeight {
  return {
    address,
    file: `${address.slice(1)}.html`,
    family: address,
    firstView: { raw: brotli * 4, brotli, gzip: brotli + 10, requests: more.requests ?? 1 },
    scriptBytes: more.scriptBytes ?? 0,
    cssBytes: 10,
  };
}

test("pages at the limit pass", () => {
  expect(checkBudgets([page("/a", 50), page("/b", 50), page("/c", 100)], budgets)).toEqual([]);
});

test("every page over a limit is named with its figure", () => {
  const problems = checkBudgets(
    [page("/a", 101), page("/b", 10, { requests: 2, scriptBytes: 7 }), page("/c", 10)],
    budgets,
  );
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
    [".next/server/app/a.html", "largest-page-brotli"],
    [".next/server/app/b.html", "script-bytes"],
    [".next/server/app/b.html", "first-view-requests"],
  ]);
  expect(problems[0]?.message).toContain("101 bytes");
});

test("a heavy middle page is a problem of the whole site", () => {
  expect(checkBudgets([page("/a", 10), page("/b", 51), page("/c", 60)], budgets)[0]?.rule).toBe(
    "median-page-brotli",
  );
});

test("an exception moves one limit of one page", () => {
  const exceptions = { "/areas": { scriptBytes: 9, reason: "its map" } };
  const weights = [page("/areas", 10, { scriptBytes: 8, requests: 2 })];
  const problems = checkBudgets(weights, { ...budgets, exceptions });
  expect(problems.map(({ rule }) => rule)).toEqual(["first-view-requests"]);
});

test("the site's own budgets are these, so that nobody loosens one without a second thought", () => {
  const { exceptions: _exceptions, ...limits } = readBudgets();
  expect(limits).toEqual({
    largestPageBrotli: 13000,
    medianPageBrotli: 8000,
    scriptBytes: 0,
    firstViewRequests: 1,
  });
});

test("the middle of an even number of values is one that occurs", () => {
  expect(findMedian([4, 1, 3, 2])).toBe(2);
  expect(findMedian([])).toBeUndefined();
});
