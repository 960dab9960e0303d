import { type Budgets, findLimits } from "./budgets.ts";
import type { BuildProblem } from "./build-problem.ts";
import { toDrawnPage } from "./drawn-files.ts";
import type { PageWeight } from "./manifest.ts";
import { findMedian } from "./median.ts";

/** Pages over their weight, each with its figure and its limit, and the median over all of them. */
export function checkBudgets(pages: readonly PageWeight[], budgets: Budgets): BuildProblem[] {
  const median = findMedian(pages.map((page) => page.firstView.brotli));
  const problems = pages.flatMap((page) => checkWeight(page, budgets));
  if (median === undefined || median <= budgets.medianPageBrotli) return problems;
  const message = `the middle page weighs ${median} bytes (brotli); the limit is ${budgets.medianPageBrotli}`;
  return [...problems, { file: ".next", message, rule: "median-page-brotli" }];
}

function checkWeight(page: PageWeight, budgets: Budgets): BuildProblem[] {
  const limits = findLimits(page.address, budgets);
  const file = toDrawnPage(page.file);
  const { brotli, requests } = page.firstView;
  const problems: BuildProblem[] = [];
  if (brotli > limits.largestPageBrotli) {
    const message = `the first view weighs ${brotli} bytes (brotli); the limit is ${limits.largestPageBrotli}, so split or shorten the page`;
    problems.push({ file, message, rule: "largest-page-brotli" });
  }
  if (page.scriptBytes > limits.scriptBytes) {
    const message = `the page loads ${page.scriptBytes} bytes of script; the limit is ${limits.scriptBytes}`;
    problems.push({ file, message, rule: "script-bytes" });
  }
  if (requests > limits.firstViewRequests) {
    const message = `the first view takes ${requests} requests; the limit is ${limits.firstViewRequests}, so write pictures as inline SVG or mark those further down as lazy`;
    problems.push({ file, message, rule: "first-view-requests" });
  }
  return problems;
}
