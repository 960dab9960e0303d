import { join } from "node:path";
import { defineConfig } from "vitest/config";

const given = join(import.meta.dirname, "tests/unit/app/given-content.ts");

// Packages as a build has them: as for development they check themselves, which takes an eighth of the time of all tests.
Object.assign(process.env, { NODE_ENV: "production" });

/** Everything here runs offline in Node; pages in a browser belong to Playwright. */
export default defineConfig({
  test: {
    // All processors: by itself Vitest leaves one idle, which on a machine of two is half.
    maxWorkers: "100%",
    projects: [
      // Not isolated, as reading our modules anew for each of a hundred files took longer than the tests: none may mock a module.
      {
        // What pages are drawn from is what a test gives.
        resolve: { alias: [{ find: /^.*\/open-content\.ts$/, replacement: given }] },
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      // Not isolated, so that the release is read and parsed once for all files and not once for each.
      { test: { name: "site", include: ["tests/site/**/*.test.ts"], testTimeout: 120_000, isolate: false } },
    ],
  },
});
