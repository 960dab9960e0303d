import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a build makes, or a copy has no use for. */
const left = new Set([
  ".git",
  ".next",
  "out",
  "dist",
  "dist.releases",
  "reports",
  "test-results",
  "leaflets",
]);

/** Copies the project where its builds disturb nobody; packages become links to the same files where the disk allows. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "made-up-areas-"));
  cpSync(".", folder, {
    recursive: true,
    filter: (path) => !left.has(path.split("/")[0] ?? "") && path !== "node_modules",
  });
  const linked = spawnSync("cp", ["-al", "node_modules", folder]);
  if (linked.status !== 0) {
    rmSync(join(folder, "node_modules"), { recursive: true, force: true });
    cpSync("node_modules", join(folder, "node_modules"), { recursive: true });
  }
  return folder;
}
