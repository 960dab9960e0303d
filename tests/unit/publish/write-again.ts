import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { writeRelease } from "../../../lib/publish/write-release.ts";

/** Publishes what is published once more: all that a run writes, without the work before it, for a test to kill. */
const [target = ""] = process.argv.slice(2);
const site = realpathSync(target);
const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const paths = entries.map((entry) => relative(site, join(entry.parentPath, entry.name)));
const files = new Map(paths.map((path) => [path, readFileSync(join(site, path))]));
writeRelease(target, { site: files, beside: new Map() });
