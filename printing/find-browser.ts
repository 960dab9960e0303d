import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const folders = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"];
const name = /^(chromium|chromium-browser|google-chrome(-[a-z]+)?|chrome)$/;

/** The Chromium to test with: CHROMIUM_PATH, else one the system has, else Playwright's own download; undefined when there is none. */
export function findBrowser(): string | undefined {
  const system = folders.filter((folder) => existsSync(folder)).flatMap(listBrowsers);
  const candidates = [process.env.CHROMIUM_PATH, ...system, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== "" && existsSync(path));
}

function listBrowsers(folder: string): string[] {
  const names = readdirSync(folder).filter((file) => name.test(file));
  return names.sort().map((file) => join(folder, file));
}
