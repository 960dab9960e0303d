import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const folder = join(import.meta.dirname, "../../fixtures/open-referral/schema");
const base = "https://openreferraluk.org/specifications/3.0/schema/";

// The schemas carry notes of their own (`core`, `datapackage_type`) that strict mode would refuse.
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const file of readdirSync(folder))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, file), "utf8")), `${base}${file}`);

/** What an Open Referral UK schema, such as `service`, has to say against a value; empty when nothing. */
export function listFaults(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${base}${schema}.json`);
  if (!validate) throw new Error(`there is no schema ${schema}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
