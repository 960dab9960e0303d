import { execFileSync } from "node:child_process";
import { readFileSync, realpathSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { formatPackageList, readPackageList } from "../../../lib/publish/package-list.ts";
import { publish } from "../../../lib/publish/run.ts";
import { makeWorkplace } from "./sample-build.ts";

type Component = { purl: string; version: string; hashes?: unknown; licenses?: unknown; scope: string };

const read = (json: string): Component[] => JSON.parse(json).components;
const lockfile = readFileSync("package-lock.json", "utf8");

test("every package that npm lists for a build is listed, with the same sum", () => {
  const asked = ["sbom", "--sbom-format=cyclonedx", "--omit=dev", "--package-lock-only"];
  const npm = read(execFileSync("npm", asked, { encoding: "utf8" }));
  const ours = new Map(read(readPackageList()).map((component) => [component.purl, component]));
  expect(npm.length).toBeGreaterThan(100);
  for (const { purl, hashes, licenses } of npm) {
    expect(ours.get(purl)?.hashes, purl).toEqual(hashes);
    expect(ours.get(purl)?.licenses, purl).toEqual(licenses);
  }
}, 30_000);

test("packages for tests alone are left out, and those a build can do without are optional", () => {
  const names = read(readPackageList()).map(({ purl, scope }) => `${scope} ${purl.replace(/@[^@]*$/, "")}`);
  expect(names).toContain("required pkg:npm/next");
  expect(names).toContain("optional pkg:npm/%40next/swc-darwin-arm64");
  expect(names).toContain("optional pkg:npm/playwright");
  expect(names.filter((name) => /vitest|axe-core|biome/.test(name))).toEqual([]);
});

test("the same lockfile gives the same bytes, in whatever order its packages stand", () => {
  const { packages, ...rest } = JSON.parse(lockfile);
  const turned = { ...rest, packages: Object.fromEntries(Object.entries(packages).reverse()) };
  expect(formatPackageList(JSON.stringify(turned))).toBe(readPackageList());
  expect(readPackageList()).not.toMatch(/timestamp|serialNumber/);
});

test("it lies beside the release and is not served", async () => {
  const place = makeWorkplace();
  await publish(place.project, place.dist);
  const release = dirname(realpathSync(place.dist));
  expect(readFileSync(join(release, "sbom.json"), "utf8")).toBe(readPackageList());
  rmSync(place.folder, { recursive: true, force: true });
});
