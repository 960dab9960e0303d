import { resolve } from "node:path";
import { readBudgets } from "./budgets.ts";
import { toPublishedPage } from "./build-page.ts";
import { PublishError, refuseOn } from "./build-problem.ts";
import { buildSheets } from "./build-sheets.ts";
import { checkBudgets } from "./check-budgets.ts";
import { checkSite } from "./check-site.ts";
import { compress } from "./compress.ts";
import { formatSummary } from "./format-summary.ts";
import { isStarted } from "./is-started.ts";
import { leanPages } from "./lean-pages.ts";
import { listContents } from "./list-contents.ts";
import type { Manifest } from "./manifest.ts";
import { listFilesInUse } from "./media-in-use.ts";
import { packSite, toRelease } from "./pack-release.ts";
import { listFamilies } from "./page-family.ts";
import { readBuild } from "./read-build.ts";
import { openServedTwins } from "./served-twins.ts";
import { listSiteIndex } from "./site-index.ts";
import { weighPages } from "./weigh-page.ts";
import { writeRelease } from "./write-release.ts";

/** Turns what Next built in a project's folder into a release and points `target` at it; throws a PublishError with every problem found. */
export async function publish(project: string, target: string, pack = compress): Promise<Manifest> {
  const built = readBuild(project);
  const lean = await leanPages(project, built.pages);
  const families = listFamilies(lean.map((page) => page.address));
  const sheets = await buildSheets(lean, families, built.sheets);
  const pages = lean.map((page, index) => toPublishedPage(page, sheets[index]));
  const contents = listContents(pages, listFilesInUse(built.files, pages));
  const site = listSiteIndex(pages, [...contents.keys()], built.redirects);
  // Packing keeps other threads busy while this one checks; what either finds stops the run before anything is written.
  const [packed, problems] = await Promise.all([
    packSite(contents, openServedTwins(target), pack),
    checkSite(pages, built.redirects, site),
  ]);
  const weights = weighPages(pages, families, packed.weights, site.origin);
  refuseOn([...problems, ...checkBudgets(weights, readBudgets())]);
  const manifest = {
    pages: weights,
    files: Object.fromEntries(packed.weights),
    redirects: [...built.redirects],
  };
  await writeRelease(target, toRelease(packed, manifest));
  return manifest;
}

/** Publishes the current folder's build as `dist`, or the project's folder and the target named on the command line; answers with the exit code. */
async function main(project = ".", target = "dist"): Promise<number> {
  try {
    const manifest = await publish(resolve(project), resolve(target));
    process.stdout.write(formatSummary(manifest));
    return 0;
  } catch (error) {
    const lines = error instanceof Error ? error.message : String(error);
    const prefix = error instanceof PublishError ? "" : "dist  nothing was published: ";
    process.stderr.write(`${prefix}${lines}\n`);
    return 1;
  }
}

if (isStarted(import.meta.url)) {
  process.exitCode = await main(...process.argv.slice(2));
}
