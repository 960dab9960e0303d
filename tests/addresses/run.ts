import { readFileSync, writeFileSync } from "node:fs";
import { openBuiltSite } from "../support/built-site.ts";
import { addAddresses, type Kept, listAddresses, listBroken, listNew } from "./list-addresses.ts";

/** Adds what is new on the published site to the list of addresses that do not move; what is gone it only reports. */
function main(): number {
  const file = new URL("addresses.json", import.meta.url);
  const kept = JSON.parse(readFileSync(file, "utf8")) as Kept;
  const site = openBuiltSite();
  const found = listAddresses(site);
  const broken = listBroken(
    kept,
    found,
    site.manifest.redirects.map(({ from }) => from),
  );
  const added = listNew(kept, found);
  writeFileSync(
    file,
    `${JSON.stringify({ ...addAddresses(kept, found), retired: kept.retired }, null, 2)}\n`,
  );
  process.stdout.write(`${added.length} addresses added, ${broken.length} broken\n`);
  for (const line of broken) process.stderr.write(`${line}\n`);
  return broken.length === 0 ? 0 : 1;
}

process.exitCode = main();
