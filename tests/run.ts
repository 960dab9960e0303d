import { runSuites } from "./support/run-suites.ts";
import { build, onPages } from "./support/suites.ts";

/** In this order, all of them even when one fails. */
process.exitCode = await runSuites([
  { name: "types", command: "npx tsc --noEmit" },
  { name: "lint", command: "npx biome check ." },
  { name: "unit", command: "npx vitest run --project unit --project unit-apart", report: "vitest" },
  build,
  ...onPages,
]);
