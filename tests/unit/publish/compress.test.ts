import { Buffer } from "node:buffer";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listContentTypes } from "../../../lib/delivery/media-types.ts";
import { compress, isCompressible, packer } from "../../../lib/publish/compress.ts";

test("both twins unpack to the same bytes and are smaller", async () => {
  const content = Buffer.from("Sort out a disagreement. ".repeat(50));
  const { brotli, gzip } = await compress("page.html", content);
  expect(brotliDecompressSync(brotli).equals(content)).toBe(true);
  expect(gunzipSync(gzip).equals(content)).toBe(true);
  expect(brotli.length).toBeLessThan(gzip.length);
  expect(gzip.length).toBeLessThan(content.length);
});

test("packing twice gives the same bytes, so that two builds agree", async () => {
  const content = Buffer.from("abc".repeat(100));
  expect(await compress("page.html", content)).toEqual(await compress("page.html", content));
});

test("the packer is named by its libraries and settings, so that twins of another one are known", () => {
  const [brotli, quick, gzip] = JSON.parse(packer);
  expect(brotli).toEqual(["brotli", process.versions.brotli, { params: { 0: 1, 1: 11, 5: 0 } }]);
  expect(quick).toEqual([
    "brotli",
    "^(areas\\/[^/]+|dates|which-option)\\/",
    { params: { 0: 1, 1: 10, 5: 0 } },
  ]);
  expect(gzip).toEqual(["gzip", process.versions.zlib, { level: 9 }]);
});

test("an empty file can be packed", async () => {
  const { brotli } = await compress("page.html", Buffer.alloc(0));
  expect(brotliDecompressSync(brotli).length).toBe(0);
});

test("whatever the site may publish is packed, save the formats that are packed already", () => {
  const extensions = listContentTypes().map(([extension]) => extension);
  expect(extensions).toContain("html");
  expect(extensions.filter((extension) => !isCompressible(`areas/x.${extension}`))).toEqual([
    "avif",
    "gif",
    "ico",
    "jpg",
    "pdf",
    "png",
    "webp",
    "woff2",
  ]);
});

test("a file of no known media type is left as it is", () => {
  expect(["CNAME", "a.unheard-of"].some(isCompressible)).toBe(false);
});

test("files of single days are packed a step quicker, and still unpack to the same bytes", async () => {
  const days = Array.from(
    { length: 400 },
    (_, day) => `<p>Day ${day * 7919}: what must the council do by day ${day ** 3}?</p>`,
  );
  const page = Buffer.from(days.join("\n"));
  const best = await compress("mediation.html", page);
  const quick = await compress("dates/2026-09-02.html", page);
  expect(quick.brotli).not.toEqual(best.brotli);
  expect(brotliDecompressSync(quick.brotli)).toEqual(page);
});
