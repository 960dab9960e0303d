import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Manifest, parseManifest } from "./manifest.ts";

/** The manifest of a published folder, which lies beside the folder that `dist` points at; throws when nothing is published. */
export function readManifest(target: string): Manifest {
  return parseManifest(readFileSync(join(dirname(realpathSync(target)), "manifest.json"), "utf8"));
}
