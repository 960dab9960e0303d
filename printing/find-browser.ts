import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "@playwright/test";

const folders = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"];
/** Best first: the headless shell opens a page in half the time, as it has no windows to keep. */
const names = [/^chromium-headless-shell$/, /^chromium(-browser)?$/, /^(google-)?chrome(-[a-z]+)?$/];

/** The Chromium to test with: CHROMIUM_PATH, else the best the system has, else Playwright's own download; undefined when there is none. */
export function findBrowser(): string | undefined {
  const found = folders.filter((folder) => existsSync(folder)).flatMap(listFiles);
  const system = names.flatMap((name) => found.filter((path) => name.test(basename(path))));
  const candidates = [process.env.CHROMIUM_PATH, ...system, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== "" && existsSync(path));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((file) => join(folder, file));
}
