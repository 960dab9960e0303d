import type { Suite } from "./run-suite.ts";

/** The build, which the suites on pages need. */
export const build: Suite = { name: "build", command: "npm run build" };

/** Everything that reads or shows the built pages. */
export const onPages: readonly Suite[] = [
  { name: "site", command: "npx vitest run --project site", report: "vitest", needsBuild: true },
  { name: "e2e", command: "npx playwright test", report: "playwright", needsBuild: true, needsBrowser: true },
];
