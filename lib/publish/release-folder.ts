import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { PublishError } from "./build-problem.ts";

/** How many releases stay on disk: the one being served and two to go back to. */
const kept = 3;

/** Where the releases behind a published folder live: `dist.releases/` beside `dist`. */
function toReleasesFolder(target: string): string {
  return `${target}.releases`;
}

/** Starts an empty, unserved release for this process and clears away what killed runs left; returns its folder. */
export function startRelease(target: string, processId: number): string {
  refuseRealFolder(target);
  const releases = toReleasesFolder(target);
  mkdirSync(releases, { recursive: true });
  for (const name of readdirSync(releases)) {
    const owner = /^partial-(\d+)/.exec(name)?.[1];
    const leftover = owner !== undefined && (Number(owner) === processId || !isRunning(Number(owner)));
    if (leftover) rmSync(join(releases, name), { recursive: true, force: true });
  }
  const partial = join(releases, `partial-${processId}`);
  mkdirSync(partial);
  return partial;
}

/** Numbers a finished release and points `dist` at it: the whole switch is one rename, so no reader ever sees half a site. */
export function switchRelease(target: string, partial: string): void {
  const releases = toReleasesFolder(target);
  const name = moveToNextNumber(releases, partial);
  const link = join(releases, `partial-${process.pid}-link`);
  symlinkSync(join(basename(releases), name, "site"), link, "dir");
  renameSync(link, target);
  removeOldReleases(target);
}

/** Clears a release that will not be finished; the served one is not touched. */
export function dropRelease(partial: string): void {
  rmSync(partial, { recursive: true, force: true });
}

function moveToNextNumber(releases: string, partial: string): string {
  const taken = listReleases(releases).at(-1) ?? 0;
  for (let number = taken + 1; ; number++) {
    try {
      renameSync(partial, join(releases, String(number)));
      return String(number);
    } catch (error) {
      // Another run took this number in the meantime; a rename never replaces a folder that holds anything.
      if (!existsSync(join(releases, String(number)))) throw error;
    }
  }
}

function removeOldReleases(target: string): void {
  const releases = toReleasesFolder(target);
  const served = basename(dirname(readlinkSync(target)));
  for (const number of listReleases(releases).slice(0, -kept)) {
    if (String(number) !== served) rmSync(join(releases, String(number)), { recursive: true, force: true });
  }
}

function listReleases(releases: string): number[] {
  const names = readdirSync(releases).filter((name) => /^\d+$/.test(name));
  return names.map(Number).sort((a, b) => a - b);
}

function refuseRealFolder(target: string): void {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found === undefined || found.isSymbolicLink()) return;
  const message =
    "is not the link that publishing makes; move it away and run again, so that nothing of yours is lost";
  throw new PublishError([{ file: basename(target), message, rule: "target" }]);
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
