import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Route } from "@playwright/test";
import { readManifest } from "../lib/publish/read-manifest.ts";

/** A leaflet as a PDF, with the last part of its area's address as its name. */
type PrintedLeaflet = { readonly name: string; readonly bytes: Uint8Array };

/** What Chromium's own print dialog starts from. */
export const paper = { format: "A4", margin: { top: "1cm", right: "1cm", bottom: "1cm", left: "1cm" } };
/** The same on the sheet of North America, which is wider and shorter. */
export const letterPaper = { ...paper, format: "Letter" };

/** Prints leaflets of a published site, every area's or those asked for, opened at their public address so that links lead there, but answered from the files. */
export async function printLeaflets(
  folder: string,
  executablePath: string | undefined,
  sheet: typeof paper = paper,
  wanted: readonly string[] = listLeaflets(folder),
): Promise<PrintedLeaflet[]> {
  const origin = readOrigin(readFileSync(join(folder, "sitemap.xml"), "utf8"));
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const page = await browser.newPage({ locale: "en-GB" });
    const printed: PrintedLeaflet[] = [];
    await page.route("**/*", (route) => answer(route, folder));
    for (const address of wanted) {
      await page.goto(`${origin}${address}`);
      const bytes = await page.pdf({ ...sheet, tagged: true, outline: true });
      printed.push({ name: address.split("/")[2] ?? "", bytes });
    }
    return printed;
  } finally {
    await browser.close();
  }
}

function listLeaflets(folder: string): string[] {
  const addresses = readManifest(folder).pages.map(({ address }) => address);
  return addresses.filter((address) => /^\/areas\/[^/]+\/leaflet$/.test(address));
}

function answer(route: Route, folder: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (!/^\/areas\/[a-z0-9-]+\/leaflet$/.test(pathname)) return route.abort();
  return route.fulfill({
    contentType: "text/html; charset=utf-8",
    body: readFileSync(join(folder, `${pathname}.html`)),
  });
}

function readOrigin(sitemap: string): string {
  return new URL(/<loc>([^<]+)<\/loc>/.exec(sitemap)?.[1] ?? "").origin;
}
