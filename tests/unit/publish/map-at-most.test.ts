import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { mapAtMost } from "../../../lib/publish/map-at-most.ts";

test("results come in the order of the items, whichever is ready first", async () => {
  const ready: number[] = [];
  const results = await mapAtMost(3, [3, 1, 2], async (turns) => {
    for (let turn = 0; turn < turns; turn++) await setImmediate();
    ready.push(turns);
    return turns * 10;
  });
  expect(ready).toEqual([1, 2, 3]);
  expect(results).toEqual([30, 10, 20]);
});

test("no more than so many run at a time, and as many as that do", async () => {
  let [running, most] = [0, 0];
  await mapAtMost(4, Array.from({ length: 20 }), async () => {
    running += 1;
    most = Math.max(most, running);
    await setImmediate();
    running -= 1;
  });
  expect([running, most]).toEqual([0, 4]);
});

test("after a failure nothing else is started", async () => {
  const started: number[] = [];
  const failing = mapAtMost(2, [0, 1, 2, 3, 4, 5], async (item) => {
    started.push(item);
    await setImmediate();
    if (item === 1) throw new Error("full");
  });
  await expect(failing).rejects.toThrow("full");
  const before = [...started];
  for (let turn = 0; turn < 5; turn++) await setImmediate();
  expect(started).toEqual(before);
  expect(started.length).toBeLessThan(5);
});

test("nothing to do is done at once", async () => {
  expect(await mapAtMost(8, [], () => Promise.reject(new Error("never")))).toEqual([]);
});
