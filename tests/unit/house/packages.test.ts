import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeVersions } from "./safe-versions.ts";

type Package = {
  version?: string | undefined;
  resolved?: string | undefined;
  integrity?: string | undefined;
  license?: string | undefined;
  hasInstallScript?: boolean;
};
type Lockfile = { packages: Record<string, Package> };

const lockfile: Lockfile = JSON.parse(readFileSync("package-lock.json", "utf8"));
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

/** Licences under which others may use, change and pass on what is built with the package. */
const allowedLicences = [
  "0BSD",
  "Apache-2.0",
  "Apache-2.0 AND LGPL-3.0-or-later",
  "Apache-2.0 AND LGPL-3.0-or-later AND MIT",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-4.0",
  "ISC",
  "LGPL-3.0-or-later",
  "MIT",
  "MIT OR Apache-2.0",
  "MPL-2.0",
];

/** Their scripts only fetch or build what an optional package brings as well, so nobody needs them run. */
const withScripts = ["@parcel/watcher", "esbuild", "fsevents"];

/** A sentence for each package that an install could not check, that comes from elsewhere, or that we may not or should not use. */
function checkPackages({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (path === "") return [];
    const name = path.replace(/^.*node_modules\//, "");
    return listFaults(name, entry).map((fault) => `${name} ${entry.version}  ${fault}`);
  });
}

function listFaults(name: string, entry: Package): string[] {
  const { version = "", resolved, integrity = "", license, hasInstallScript } = entry;
  const faults: string[] = [];
  if (!/^sha512-[\w+/]{86}==$/.test(integrity)) faults.push("has no sha512: npm ci would run it unchecked");
  if (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"))
    faults.push(`comes from ${resolved}`);
  if (!allowedLicences.includes(license ?? ""))
    faults.push(`has the licence ${license}, which is not allowed`);
  if (hasInstallScript && !withScripts.includes(name))
    faults.push("has an install script; see if it needs it");
  const least = safeVersions.find(
    (row) => row.name === name && row.from.split(".")[0] === version.split(".")[0],
  );
  if (least && isBelow(version, least.from)) faults.push(`is below ${least.from} (${least.source})`);
  return faults;
}

function isBelow(version: string, least: string): boolean {
  return version.localeCompare(least, "en", { numeric: true }) < 0;
}

describe("The packages that an install brings", () => {
  it("are each checked, from the registry, under an allowed licence and not known to be unsafe", () => {
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(400);
    expect(checkPackages(lockfile)).toEqual([]);
  });

  it("are refused where one is not", () => {
    const sound = lockfile.packages["node_modules/next"] ?? {};
    const planted = (change: Package) =>
      checkPackages({ packages: { "node_modules/a/node_modules/next": { ...sound, ...change } } });
    expect(planted({})).toEqual([]);
    expect(planted({ integrity: undefined })).toHaveLength(1);
    expect(planted({ integrity: "sha1-abc=" })).toHaveLength(1);
    expect(planted({ resolved: "git+ssh://git@github.com/vercel/next.js.git" })).toHaveLength(1);
    expect(planted({ license: "AGPL-3.0" })).toHaveLength(1);
    expect(planted({ license: undefined })).toHaveLength(1);
    expect(planted({ hasInstallScript: true })).toHaveLength(1);
    expect(planted({ version: "16.2.5" })).toHaveLength(1);
    expect(planted({ version: "16.10.0" })).toEqual([]);
  });

  it("have exact versions in package.json, and a package of the table is one we have", () => {
    const asked = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
    const names = new Set(
      Object.keys(lockfile.packages).map((path) => path.replace(/^.*node_modules\//, "")),
    );
    expect(safeVersions.filter(({ name }) => !names.has(name))).toEqual([]);
  });

  it("include a framework that reports home unless it is told not to, and it is", async () => {
    const asked = process.env.NEXT_TELEMETRY_DISABLED;
    delete process.env.NEXT_TELEMETRY_DISABLED;
    await import("../../../next.config.ts");
    expect(process.env.NEXT_TELEMETRY_DISABLED).toBe("1");
    if (asked !== undefined) process.env.NEXT_TELEMETRY_DISABLED = asked;
  });

  it("run no script of theirs when they are installed, nor does this project", () => {
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
    expect(
      Object.keys(manifest.scripts).filter((name) => /^(pre|post)|^(install|prepare)$/.test(name)),
    ).toEqual([]);
  });
});
