import { defineConfig } from "vitest/config";

/** Everything here runs offline in Node; pages in a browser belong to Playwright. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"], testTimeout: 20_000 } },
      // Not isolated, so that the release is read and parsed once for all files and not once for each.
      { test: { name: "site", include: ["tests/site/**/*.test.ts"], testTimeout: 120_000, isolate: false } },
    ],
  },
});
