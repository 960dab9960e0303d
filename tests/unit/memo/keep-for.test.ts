import { expect, it } from "vitest";
import { keepFor } from "../../../lib/memo/keep-for.ts";

it("makes something of an object once, and of its equal anew", () => {
  const made: string[] = [];
  const greet = keepFor(({ name }: { name: string }) => {
    made.push(name);
    return { words: `Hello ${name}` };
  });
  const kent = { name: "Kent" };
  expect(greet(kent)).toBe(greet(kent));
  expect(greet({ name: "Kent" })).not.toBe(greet(kent));
  expect(made).toEqual(["Kent", "Kent"]);
});

it("remembers that nothing was made, too", () => {
  let times = 0;
  const find = keepFor((_: object): string | undefined => {
    times += 1;
    return undefined;
  });
  const place = {};
  expect([find(place), find(place), times]).toEqual([undefined, undefined, 1]);
});

it("keeps nothing of what could not be made", () => {
  let isReady = false;
  const open = keepFor((_: object) => {
    if (isReady) return "open";
    throw new Error("not yet");
  });
  const door = {};
  expect(() => open(door)).toThrow("not yet");
  isReady = true;
  expect(open(door)).toBe("open");
});
