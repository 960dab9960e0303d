import { expect, test } from "vitest";
import { compareStyleDelivery } from "../../bench/compare-style-delivery.ts";

const css = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `.c${index * 7919}{margin:${index * 31}px;order:${(index * 17) % 97}}`,
  ).join("");
const page = (count: number) => ({ css: css(count), html: `<style>${css(count)}</style><p>Hello</p>` });

test("small sheets cost less inline: fewer bytes and one request fewer", async () => {
  const { inline, linked } = await compareStyleDelivery([page(10), page(10), page(10)], css(400));
  expect(inline.bytes).toBeLessThan(linked.bytes);
  expect(inline.requests).toBe(3);
  expect(linked.requests).toBe(4);
});

test("big sheets repeated on every page cost more inline", async () => {
  const { inline, linked } = await compareStyleDelivery([page(400), page(400), page(400)], css(400));
  expect(inline.bytes).toBeGreaterThan(linked.bytes);
});

test("an extra request is an extra wait, even when it saves bytes", async () => {
  const { inline, linked } = await compareStyleDelivery([page(60), page(60), page(60)], css(60));
  expect(inline.bytes).toBeGreaterThan(linked.bytes);
  expect(inline.milliseconds).toBeLessThan(linked.milliseconds);
});
