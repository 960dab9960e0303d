import { expect, test } from "vitest";
import type { Manifest } from "../../../lib/publish/manifest.ts";
import { formatNginxMaps, formatNginxServer } from "../../../lib/publish/nginx-file.ts";

const size = { raw: 1, brotli: 1, gzip: 1 };
const page = { firstView: { ...size, requests: 1 }, scriptBytes: 0, cssBytes: 1 };
const manifest: Manifest = {
  pages: [
    { ...page, address: "/", file: "index.html", family: "/", styleHash: "sha256-h" },
    { ...page, address: "/404", file: "404.html", family: "/404", styleHash: "sha256-m" },
  ],
  files: Object.fromEntries(
    ["index.html", "404.html", "icon.svg", "speculation-rules.json"].map((file) => [
      file,
      { ...size, sha256: "0" },
    ]),
  ),
  redirects: [{ from: "/old", to: "/" }],
};

test("each file has its own policy and age in the maps", () => {
  const maps = formatNginxMaps(manifest);
  expect(maps).toMatch(/"\/index\.html" "default-src 'none'; img-src 'self'; style-src 'sha256-h'/);
  expect(maps).toMatch(/"\/404\.html" "no-cache"/);
  expect(maps).toMatch(/"\/old" "\/"/);
});

test("a value that contains quotes is escaped for nginx", () => {
  expect(formatNginxMaps(manifest)).toContain('"\\"/speculation-rules.json\\""');
});

test("every header is added on errors too, and the media type is left to nginx's list", () => {
  const lines = formatNginxServer(manifest).split("\n");
  const added = lines.filter((line) => line.startsWith("add_header"));
  expect(added.length).toBeGreaterThan(9);
  expect(added.every((line) => line.endsWith(" always;"))).toBe(true);
  expect(added.some((line) => line.startsWith("add_header Content-Type "))).toBe(false);
  expect(lines).toContain('    default_type "application/speculationrules+json";');
});
