import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { startLocalServer } from "../../hosting/local-server.ts";
import { findMedian } from "../../lib/publish/median.ts";
import { readManifest } from "../../lib/publish/read-manifest.ts";
import { findBrowser } from "../../printing/find-browser.ts";
import { compareStyles } from "./compare-styles.ts";
import { formatTable } from "./format-table.ts";
import { formatWeights } from "./format-weights.ts";
import { type Conditions, measurePage } from "./measure-page.ts";

const conditions: Conditions = { bitsPerSecond: 1_600_000, roundTrip: 150, slowdown: 4 };
const visits = 5;
const budget = { lcp: 900, cls: 0, requests: 1 };

/** One of each kind of page that parents reach first; the type page is whichever comes first by address. */
function listMeasured(addresses: readonly string[]): string[] {
  const type = addresses.filter((address) => address.startsWith("/disagreement-types/")).sort()[0];
  const comparison = "/mediation-or-disagreement-resolution";
  return ["/", "/areas/southend-on-sea", type ?? "/disagreement-types/*", comparison];
}

async function measureRow(browser: Browser, url: string, address: string): Promise<[string[], boolean]> {
  const measured = [];
  for (let visit = 0; visit < visits; visit++) measured.push(await measurePage(browser, url, conditions));
  const lcp = findMedian(measured.map((visit) => visit.lcp)) ?? Number.NaN;
  const cls = Math.max(...measured.map((visit) => visit.cls));
  const requests = Math.max(...measured.map((visit) => visit.requests));
  // Written so that a page without any paint, whose time is not a number, fails.
  const passed = lcp <= budget.lcp && cls <= budget.cls && requests <= budget.requests;
  return [
    [address, `${Math.round(lcp)} ms`, cls.toFixed(3), String(requests), passed ? "pass" : "FAIL"],
    passed,
  ];
}

async function measureSpeed(folder: string, addresses: readonly string[]): Promise<number> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    process.stderr.write("There is no Chromium here; install one or set CHROMIUM_PATH\n");
    return 1;
  }
  const server = await startLocalServer(folder, 0);
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath, args });
  const rows: string[][] = [];
  let failed = 0;
  try {
    // The first visit of a new browser pays for its start, which is no reader's wait.
    await measurePage(browser, server.url, conditions);
    for (const address of listMeasured(addresses)) {
      if (!addresses.includes(address)) {
        process.stdout.write(`skipped ${address}: there is no such page yet\n`);
        continue;
      }
      const [row, passed] = await measureRow(browser, `${server.url}${address}`, address);
      rows.push(row);
      if (!passed) failed += 1;
    }
  } finally {
    await browser.close();
    await server.close();
  }
  process.stdout.write(formatTable(["page", "LCP", "CLS", "requests", ""], rows));
  return failed > 0 ? 1 : 0;
}

const folder = resolve(process.argv[2] ?? "dist");
const manifest = readManifest(folder);
process.stdout.write(`${formatWeights(manifest)}\n`);
// The build is what the sheets are cut from; a machine that only has the published site leaves this out.
if (existsSync(".next/prerender-manifest.json")) {
  process.stdout.write(`${await compareStyles(".", ["/", "/areas", "/areas/southend-on-sea"])}\n`);
}
process.stdout.write(
  `LCP at 1.6 Mbps, 150 ms, processor slowed 4 times; middle of ${visits} cold visits; limit ${budget.lcp} ms\n`,
);
process.exitCode = await measureSpeed(
  folder,
  manifest.pages.map((page) => page.address),
);
