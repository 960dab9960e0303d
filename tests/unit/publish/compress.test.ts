import { Buffer } from "node:buffer";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compress, isCompressible } from "../../../lib/publish/compress.ts";

test("both twins unpack to the same bytes and are smaller", async () => {
  const content = Buffer.from("Sort out a disagreement. ".repeat(50));
  const { brotli, gzip } = await compress(content);
  expect(brotliDecompressSync(brotli).equals(content)).toBe(true);
  expect(gunzipSync(gzip).equals(content)).toBe(true);
  expect(brotli.length).toBeLessThan(gzip.length);
  expect(gzip.length).toBeLessThan(content.length);
});

test("packing twice gives the same bytes, so that two builds agree", async () => {
  const content = Buffer.from("abc".repeat(100));
  expect(await compress(content)).toEqual(await compress(content));
});

test("an empty file can be packed", async () => {
  const { brotli } = await compress(Buffer.alloc(0));
  expect(brotliDecompressSync(brotli).length).toBe(0);
});

test("text is packed and pictures are not", () => {
  expect(["a.html", "b.ics", "c.svg"].every(isCompressible)).toBe(true);
  expect(["a.png", "b.woff2", "c.jpg"].some(isCompressible)).toBe(false);
});
