import { defineConfig } from "@playwright/test";
import { findBrowser } from "./printing/find-browser.ts";

const executablePath = findBrowser();

/** Each worker serves the published release itself, on a free port; see tests/support/browser-test.ts. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.test.ts",
  outputDir: "test-results",
  snapshotPathTemplate: "tests/e2e/outlines/{arg}{ext}",
  expect: { toHaveScreenshot: { pathTemplate: "tests/e2e/pictures/{arg}{ext}" } },
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // One test looks at dozens of pages, so it may take minutes on a slow machine.
  timeout: 600_000,
  reporter: "list",
  use: {
    // A link that is not there is said in seconds, and not when the whole test's time is up.
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // Should pages ever move, no test waits for it.
    contextOptions: { reducedMotion: "reduce" },
    locale: "en-GB",
    timezoneId: "Europe/London",
    serviceWorkers: "allow",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Tests run offline: any name but this machine's own leads nowhere.
      args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"],
    },
  },
});
