import { toPublishedPage } from "../../lib/publish/build-page.ts";
import { buildSheets } from "../../lib/publish/build-sheets.ts";
import { leanPages } from "../../lib/publish/lean-pages.ts";
import { listFamilies } from "../../lib/publish/page-family.ts";
import { readBuild } from "../../lib/publish/read-build.ts";
import { compareStyleDelivery, type VisitCost } from "./compare-style-delivery.ts";
import { formatTable } from "./format-table.ts";

/** Inline sheets against one linked sheet for a visit to the given pages of a build, as a table. */
export async function compareStyles(project: string, visit: readonly string[]): Promise<string> {
  const built = readBuild(project);
  const lean = await leanPages(project, built.pages);
  const addresses = lean.map((page) => page.address);
  const own = await buildSheets(lean, listFamilies(addresses), built.sheets);
  const [whole] = await buildSheets(lean, [{ pattern: "/*", addresses }], built.sheets);
  const pages = lean.map((page, index) => toPublishedPage(page, own[index]));
  const visited = visit.map((address) => pages.find((page) => page.address === address));
  const { inline, linked } = await compareStyleDelivery(
    visited.filter((page) => page !== undefined),
    whole?.css ?? "",
  );
  const toRow = (name: string, cost: VisitCost) => [
    name,
    String(cost.firstPageBytes),
    String(cost.bytes),
    String(cost.requests),
    `${cost.milliseconds} ms`,
  ];
  return formatTable(
    [`styles over ${visit.length} pages`, "first page", "whole visit", "requests", "waiting"],
    [toRow("inline in each page", inline), toRow("one linked sheet", linked)],
  );
}
