import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { writeRelease } from "../../../lib/publish/write-release.ts";

/** Publishes what is published once more: all that a run writes, without the work before it. */
const [target = ""] = process.argv.slice(2);
const site = realpathSync(target);
await writeRelease(target, { site: readFiles(site, true), beside: readFiles(dirname(site), false) });

function readFiles(folder: string, recursive: boolean): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
