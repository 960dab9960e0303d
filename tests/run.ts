import { runSuites } from "./support/run-suites.ts";

/** In this order, all of them even when one fails. */
process.exitCode = await runSuites([
  { name: "types", command: "npx tsc --noEmit" },
  { name: "lint", command: "npx biome check ." },
  { name: "unit", command: "npx vitest run --project unit", report: "vitest" },
  { name: "build", command: "npm run build" },
  { name: "site", command: "npx vitest run --project site", report: "vitest", needsBuild: true },
  { name: "e2e", command: "npx playwright test", report: "playwright", needsBuild: true, needsBrowser: true },
]);
