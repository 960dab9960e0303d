import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { writeRelease } from "../../../lib/publish/write-release.ts";

const release = {
  site: new Map([["index.html", "<p>Words</p>"]]),
  beside: new Map([["manifest.json", "{}"]]),
};

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sync-"));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test("a release is on disk, whole and not yet served, before the switch", async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "bin"));
  const sync = join(folder, "bin", "sync");
  writeFileSync(
    sync,
    `#!/bin/sh\nfind ${folder} -name manifest.json > ${folder}/seen\ntest -e ${folder}/dist && echo served >> ${folder}/seen\n`,
  );
  chmodSync(sync, 0o755);
  vi.stubEnv("PATH", `${join(folder, "bin")}:${process.env.PATH}`);
  await writeRelease(join(folder, "dist"), release);
  const seen = readFileSync(join(folder, "seen"), "utf8");
  expect(seen).toContain(`partial-${process.pid}/manifest.json`);
  expect(seen).not.toContain("served");
});

test("a system without sync publishes all the same", async () => {
  const folder = makeFolder();
  vi.stubEnv("PATH", join(folder, "none"));
  await writeRelease(join(folder, "dist"), release);
  expect(existsSync(join(folder, "dist", "index.html"))).toBe(true);
});
