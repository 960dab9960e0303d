import { spawnSync } from "node:child_process";
import { readFileSync, realpathSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest } from "../../lib/publish/manifest.ts";
import { copyProject } from "../support/copy-project.ts";
import { makeAreas } from "../support/made-up-areas.ts";
import { formatTable } from "./format-table.ts";
import { findBend, greatestBend } from "./growth.ts";

/** How many areas to build the guide with: none, some, and every council's. */
const sizes = [0, 50, 153];
/** Each size is built so often, in turn: the same build was seen to take up to a tenth more processor time than before. */
const rounds = 3;

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

/** The cheapest of the builds of one size, step by step: what else the machine does only ever adds. */
function findCheapest(builds: readonly Build[]): Build {
  const [first] = builds;
  if (!first) throw new Error("nothing was built");
  const least = (step: "build" | "publish") =>
    builds.map((build) => build[step]).reduce((a, b) => (a.processor <= b.processor ? a : b));
  return { ...first, build: least("build"), publish: least("publish") };
}

/** Says what each area costs and how far that is from a straight line, and answers whether it is near enough. */
function reportGrowth([none, some, all]: readonly Build[]): boolean {
  if (!none || !some || !all) throw new Error("three sizes make three builds");
  const toCost = ({ areas, build, publish }: Build) => ({ areas, cost: build.processor + publish.processor });
  const each = ((toCost(all).cost - toCost(none).cost) * 1000) / (all.areas - none.areas);
  const bend = findBend(toCost(none), toCost(some), toCost(all));
  const isStraight = bend <= greatestBend;
  process.stdout.write(
    `each area costs ${each.toFixed(0)} ms of processor time, its pages and files together\n`,
  );
  process.stdout.write(
    `bend ${bend.toFixed(2)} (0 is a straight line, 0.22 a squared cost; limit ${greatestBend}): ${isStraight ? "pass" : "FAIL"}\n`,
  );
  return isStraight;
}

const folder = copyProject();
try {
  const all = Array.from({ length: rounds }, () => sizes.map((size) => buildWith(folder, size))).flat();
  const builds = sizes.map((size) => findCheapest(all.filter(({ areas }) => areas === size)));
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
