import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openBuiltSite } from "../support/built-site.ts";
import { ownGuide } from "../support/own-guide.ts";

const site = openBuiltSite();
const files = Object.keys(site.manifest.files);
const lines = (file: string) => readFileSync(join(site.folder, file), "utf8").split("\n").filter(Boolean);
const sizeOf = (file: string) => readFileSync(join(site.folder, file)).length;
/** A file and its two packed twins. */
const copies = 3;
const councils = 153;

/** What hosting/README.md says the hosts allow, the smaller number of the two. */
const limits = {
  files: 20_000,
  fileBytes: 25 * 1024 * 1024,
  headerRules: 100,
  headerLine: 2000,
  redirects: 2000,
};

const readme = readFileSync("hosting/README.md", "utf8");
/** The number that hosting/README.md tells here, in bytes or pieces. */
const told = (words: RegExp) => Number(words.exec(readme)?.[1]?.replaceAll(",", "")) || Number.NaN;
const packed = site.manifest.pages.map(({ firstView }) => firstView.brotli).sort((a, b) => a - b);

/** Told and found numbers that are more than a tenth apart: authors add pages every week, and nobody is misled by a few. */
function listStale(found: Record<string, [told: number, found: number]>): string[] {
  return Object.entries(found).flatMap(([name, [said, is]]) =>
    Math.abs(said - is) <= is / 10 ? [] : [`${name}: hosting/README.md says ${said}, and it is ${is}`],
  );
}

describe("What hosting/README.md tells of a release", () => {
  it("is what the release is, give or take a tenth", () => {
    const rules = lines("_headers").filter((line) => line.startsWith("/")).length;
    expect(
      listStale({
        files: [told(/([\d,]+) with packed twins/), files.length * copies],
        "bytes of the open data": [
          1000 * told(/(\d+) kB, the open data/),
          sizeOf("open-referral/services.json"),
        ],
        "rules in _headers": [told(/read (\d+) rules for headers/), rules],
        "rules in the table": [told(/not found \| (\d+), the longest line/), rules],
        redirects: [told(/and (\d+) for addresses, refused none/), lines("_redirects").length],
        "bytes of the middle page": [
          1000 * told(/middle page is ([\d.]+) kB packed/),
          packed[Math.floor(packed.length / 2)] ?? 0,
        ],
        "bytes of the largest page": [1000 * told(/the largest ([\d.]+) kB/), packed.at(-1) ?? 0],
      }),
    ).toEqual([]);
    expect(listStale({ a: [100, 150], b: [100, 105], c: [Number.NaN, 1] })).toHaveLength(2);
  });
});

describe("The release with a page for every council", () => {
  it("has no more files than the hosts take", () => {
    const [area] = ownGuide.all.area;
    const own = files.filter((file) => file.startsWith(`areas/${area?.name}`)).length;
    // Each service is a file of the open data as well.
    const whole = (files.length + (councils - ownGuide.all.area.length) * (own + 1)) * copies;
    expect(own).toBeGreaterThanOrEqual(5);
    expect(whole).toBeLessThan(limits.files);
  });

  it("has no file, rule or line longer than they take", () => {
    const largest = Math.max(...files.map(sizeOf));
    expect(largest).toBeLessThan(limits.fileBytes);
    const headers = lines("_headers");
    expect(headers.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(limits.headerRules);
    expect(Math.max(...headers.map(({ length }) => length))).toBeLessThanOrEqual(limits.headerLine);
    expect(lines("_redirects").length).toBeLessThanOrEqual(limits.redirects);
  });
});
