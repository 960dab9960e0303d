import { Buffer } from "node:buffer";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compress, compressAside, isCompressible } from "../../../lib/publish/compress.ts";

test("both twins unpack to the same bytes and are smaller", () => {
  const content = Buffer.from("Sort out a disagreement. ".repeat(50));
  const { brotli, gzip } = compress(content);
  expect(brotliDecompressSync(brotli).equals(content)).toBe(true);
  expect(gunzipSync(gzip).equals(content)).toBe(true);
  expect(brotli.length).toBeLessThan(gzip.length);
  expect(gzip.length).toBeLessThan(content.length);
});

test("packing twice gives the same bytes, so that two builds agree", () => {
  const content = Buffer.from("abc".repeat(100));
  expect(compress(content).gzip.equals(compress(content).gzip)).toBe(true);
  expect(compress(content).brotli.equals(compress(content).brotli)).toBe(true);
});

test("packing aside gives the same bytes as packing in turn", async () => {
  const content = Buffer.from("Sort out a disagreement. ".repeat(50));
  expect(await compressAside(content)).toEqual(compress(content));
});

test("an empty file can be packed", () => {
  expect(brotliDecompressSync(compress(Buffer.alloc(0)).brotli).length).toBe(0);
});

test("text is packed and pictures are not", () => {
  expect(["a.html", "b.ics", "c.svg"].every(isCompressible)).toBe(true);
  expect(["a.png", "b.woff2", "c.jpg"].some(isCompressible)).toBe(false);
});
