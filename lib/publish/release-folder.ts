import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { PublishError } from "./build-problem.ts";

/** How many of the newest releases stay on disk, beside the one that was served when the run began. */
const kept = 3;

/** Where the releases behind a published folder live: `dist.releases/` beside `dist`. */
function toReleasesFolder(target: string): string {
  return `${target}.releases`;
}

/** A release that is being written: its folder, and the number of the one served meanwhile. */
type StartedRelease = { readonly partial: string; readonly served: string | undefined };

/** Starts an empty, unserved release for this process and clears away what killed runs left. */
export function startRelease(target: string, processId: number): StartedRelease {
  refuseRealFolder(target);
  const releases = toReleasesFolder(target);
  makeOpenFolder(releases);
  for (const name of readdirSync(releases)) {
    const owner = /^partial-(\d+)/.exec(name)?.[1];
    const leftover = owner !== undefined && (Number(owner) === processId || !isRunning(Number(owner)));
    if (leftover) rmSync(join(releases, name), { recursive: true, force: true });
  }
  const partial = join(releases, `partial-${processId}`);
  makeOpenFolder(partial);
  return { partial, served: findServed(target) };
}

/** Makes a folder, and those above it that are not there, which the web server may enter whatever the builder's umask is. */
export function makeOpenFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeOpenFolder(dirname(folder));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

/** Numbers a finished release and points `dist` at it: the whole switch is one rename, so no reader ever sees half a site. */
export async function switchRelease(target: string, { partial, served }: StartedRelease): Promise<void> {
  const releases = toReleasesFolder(target);
  const name = moveToNextNumber(releases, partial);
  const link = join(releases, `partial-${process.pid}-link`);
  symlinkSync(join(basename(releases), name, "site"), link, "dir");
  renameSync(link, target);
  await removeOldReleases(releases, [name, served, findServed(target)]);
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

/** Somebody who went back to an older release has the newer ones behind them: what was served is what they trust. */
async function removeOldReleases(releases: string, trusted: readonly (string | undefined)[]): Promise<void> {
  for (const number of listReleases(releases).slice(0, -kept)) {
    // Several files at a time, which clears 11,000 away in a third of the time.
    if (!trusted.includes(String(number)))
      await rm(join(releases, String(number)), { recursive: true, force: true });
  }
}

/** The number of the release that `dist` points at; undefined when there is none, or `dist` points elsewhere. */
function findServed(target: string): string | undefined {
  const found = lstatSync(target, { throwIfNoEntry: false });
  return found?.isSymbolicLink() ? basename(dirname(readlinkSync(target))) : undefined;
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
