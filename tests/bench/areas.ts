import { spawnSync } from "node:child_process";
import { readFileSync, realpathSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest } from "../../lib/publish/manifest.ts";
import { copyProject } from "../support/copy-project.ts";
import { makeAreas } from "../support/made-up-areas.ts";
import { formatTable } from "./format-table.ts";

/** How many areas to build the guide with: none, some, and every council's. */
const sizes = [0, 50, 153];
/** How many times what the first areas cost the last may cost; room for a busy machine, none for a curve. */
const steepest = 1.5;

type Build = { areas: number; build: Seconds; publish: Seconds; pages: Manifest["pages"] };

/** Seconds of processor time and by the clock; on a machine with other work the first is the one to compare. */
type Seconds = { processor: number; clock: number };

function time(folder: string, command: string): Seconds {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync("sh", ["-c", `${command} && times`], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${command} failed\n${stdout}\n${stderr}`);
  // The shell's last line is what its children used: user, then system, as 1m2.03s.
  const parts = [...(stdout.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  const processor = parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
  return { processor, clock: (performance.now() - start) / 1000 };
}

function buildWith(folder: string, areas: number): Build {
  makeAreas(folder, areas);
  rmSync(join(folder, ".next"), { recursive: true, force: true });
  const build = time(folder, "npx next build");
  const publish = time(folder, "npx tsx lib/publish/run.ts");
  const release = dirname(realpathSync(join(folder, "dist")));
  const manifest: Manifest = JSON.parse(readFileSync(join(release, "manifest.json"), "utf8"));
  return { areas, build, publish, pages: manifest.pages };
}

function toRow({ areas, build, publish, pages }: Build): string[] {
  const own = pages.filter(({ address }) => /^\/areas\/[^/]+$/.test(address));
  const bytes = own.map(({ firstView }) => firstView.brotli);
  const list = pages.find(({ address }) => address === "/areas")?.firstView.brotli ?? 0;
  const mean = own.length === 0 ? 0 : bytes.reduce((sum, value) => sum + value, 0) / own.length;
  return [
    String(areas),
    String(pages.length),
    formatSeconds(build),
    formatSeconds(publish),
    mean.toFixed(0),
    String(Math.max(0, ...bytes)),
    String(list),
  ];
}

function formatSeconds({ processor, clock }: Seconds): string {
  return `${processor.toFixed(1)} s (${clock.toFixed(0)} s)`;
}

/** Milliseconds of processor time that each area more costs, its page, leaflet and card together, between two builds. */
function findCost(from: Build, to: Build, step: "build" | "publish"): number {
  return ((to[step].processor - from[step].processor) * 1000) / (to.areas - from.areas);
}

/** Says what each area costs from size to size, and answers whether the last ones cost about as much as the first. */
function reportGrowth(builds: readonly Build[]): boolean {
  const costs = builds.slice(1).map((to, index) => {
    const from = builds[index] ?? to;
    const [build, publish] = [findCost(from, to, "build"), findCost(from, to, "publish")];
    const parts = `${build.toFixed(0)} ms of build and ${publish.toFixed(0)} ms of publishing`;
    process.stdout.write(`from ${from.areas} to ${to.areas} areas: ${parts} for each area more\n`);
    return build + publish;
  });
  const isStraight = (costs.at(-1) ?? 0) <= (costs[0] ?? 0) * steepest;
  process.stdout.write(`a straight line, within ${steepest} times: ${isStraight ? "pass" : "FAIL"}\n`);
  return isStraight;
}

const folder = copyProject();
try {
  const builds = sizes.map((size) => buildWith(folder, size));
  const header = [
    "areas",
    "pages",
    "build: processor (clock)",
    "publish",
    "area page, mean",
    "largest",
    "/areas",
  ];
  process.stdout.write(formatTable(header, builds.map(toRow)));
  process.exitCode = reportGrowth(builds) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
