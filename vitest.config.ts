import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const unit = readdirSync("tests/unit", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => `tests/unit/${file}`);
const listThoseWith = (words: string) => unit.filter((file) => readFileSync(file, "utf8").includes(words));

/** Unit tests that put a module of their own in the place of ours, which no other file may then meet. */
const replacing = listThoseWith("vi.mock(");
/** All of these put the same in the place of the same, so they can share what they have read. */
const giving = listThoseWith('import("./given-content.ts")');
const apart = replacing.filter((file) => !giving.includes(file));

/** Everything here runs offline in Node; pages in a browser belong to Playwright. */
export default defineConfig({
  test: {
    // All processors: by itself Vitest leaves one idle, which on a machine of two is half.
    maxWorkers: "100%",
    projects: [
      // Not isolated, as reading our modules anew for each of a hundred files took longer than the tests.
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          exclude: replacing,
          testTimeout: 60_000,
          isolate: false,
        },
      },
      { test: { name: "unit-app", include: giving, testTimeout: 60_000, isolate: false } },
      { test: { name: "unit-apart", include: apart, testTimeout: 60_000 } },
      // Not isolated, so that the release is read and parsed once for all files and not once for each.
      { test: { name: "site", include: ["tests/site/**/*.test.ts"], testTimeout: 120_000, isolate: false } },
    ],
  },
});
