import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeOnce } from "../../support/make-once.ts";

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "once-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("of those who ask at once one makes it, and all have the same", async () => {
  const folder = makeFolder();
  let times = 0;
  const ask = () => makeOnce(folder, "list", () => ({ times: ++times }));
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([{ times: 1 }, { times: 1 }, { times: 1 }]);
});

test("who waits for one that was stopped makes their own", async () => {
  const folder = makeFolder();
  const claimed = join(folder, "list.claimed");
  writeFileSync(claimed, "");
  expect(await makeOnce(folder, "list", () => "made", 60)).toBe("made");
});
