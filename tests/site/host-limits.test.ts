import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openBuiltSite } from "../support/built-site.ts";
import { ownGuide } from "../support/own-guide.ts";

const site = openBuiltSite();
const files = Object.keys(site.manifest.files);
const lines = (file: string) => readFileSync(join(site.folder, file), "utf8").split("\n").filter(Boolean);
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
    const largest = Math.max(...files.map((file) => readFileSync(join(site.folder, file)).length));
    expect(largest).toBeLessThan(limits.fileBytes);
    const headers = lines("_headers");
    expect(headers.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(limits.headerRules);
    expect(Math.max(...headers.map(({ length }) => length))).toBeLessThanOrEqual(limits.headerLine);
    expect(lines("_redirects").length).toBeLessThanOrEqual(limits.redirects);
  });
});
