import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const entry = z.object({
  name: z.string().optional(),
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  devOptional: z.boolean().optional().describe("for tests, and for a build if it is there"),
});

const schema = z.object({ packages: z.record(z.string(), entry) });

type Entry = z.infer<typeof entry>;

/** The packages that a build may use, from the project's lockfile. */
export function readPackageList(): string {
  return formatPackageList(readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8"));
}

/** A lockfile's packages as a CycloneDX list, those for tests left out; with no time or number of its own, so that the same lockfile gives the same bytes. */
export function formatPackageList(lockfile: string): string {
  const { packages } = schema.parse(JSON.parse(lockfile));
  const own = packages[""];
  const used = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
  const components = new Map(
    used
      .map(([path, held]) => toComponent(path.replace(/^.*node_modules\//, ""), held))
      .map((component) => [component["bom-ref"], component] as const),
  );
  const list = {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: own?.name ?? "", version: own?.version ?? "" } },
    components: [...components].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function toComponent(name: string, { version, license, integrity, optional, devOptional }: Entry) {
  const [algorithm, sum = ""] = (integrity ?? "").split("-");
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    "bom-ref": purl,
    type: "library",
    name,
    version,
    scope: optional || devOptional ? "optional" : "required",
    purl,
    ...(algorithm === "sha512" && {
      hashes: [{ alg: "SHA-512", content: Buffer.from(sum, "base64").toString("hex") }],
    }),
    ...(license && {
      licenses: [/ (?:AND|OR) /.test(license) ? { expression: license } : { license: { id: license } }],
    }),
  };
}
