import { expect } from "@playwright/test";
import { checkPdf } from "../../printing/check-pdf.ts";
import { findBrowser } from "../../printing/find-browser.ts";
import { letterPaper, paper, printLeaflets } from "../../printing/print-leaflets.ts";
import { readPdf } from "../../printing/read-pdf.ts";
import { openScratchPage, test } from "../support/browser-test.ts";
import { isOfColour, loadAxe, runAxe } from "./probes/run-axe.ts";

const isLeaflet = /^\/areas\/[^/]+\/leaflet$/;

test("every area's leaflet prints on one tagged page with title, language, headings and links", async ({
  site,
}) => {
  const printed = await printLeaflets(site.folder, findBrowser());
  const areas = site.pages.filter(({ address }) => /^\/areas\/[^/]+$/.test(address));
  expect(printed.map(({ name }) => `/areas/${name}`).toSorted()).toEqual(
    areas.map(({ address }) => address).toSorted(),
  );
  const findings: string[] = [];
  for (const { name, bytes } of printed) {
    const pdf = await readPdf(bytes);
    findings.push(...checkPdf(pdf).map((finding) => `${name}  ${finding}`));
    expect(pdf.links).toContain(`${site.origin}/areas/${name}`);
    const words = pdf.parts.map((part) => part.words).join(" ");
    for (const said of ["Last reviewed", "2 months", "1 month"]) expect(words, name).toContain(said);
  }
  expect(findings).toEqual([]);
});

test("every area's leaflet prints on one sheet of US Letter too", async ({ site }) => {
  const printed = await printLeaflets(site.folder, findBrowser(), letterPaper);
  const findings: string[] = [];
  for (const { name, bytes } of printed)
    findings.push(...checkPdf(await readPdf(bytes)).map((finding) => `${name}  ${finding}`));
  expect(findings).toEqual([]);
});

test("a leaflet says of each number whose it is, what for and how sure it is", async ({ page, site }) => {
  for (const { address } of site.pages.filter((candidate) => /^\/areas\/[^/]+$/.test(candidate.address))) {
    await page.goto(`${address}/leaflet`);
    const numbers = await page.locator('main .ringing a[href^="tel:"]').count();
    await expect(page.locator('main .answer a[href^="tel:"]')).toHaveCount(numbers);
    for (const advice of await page.locator('main :not(.ringing *) > a[href^="tel:"]').all())
      await expect(advice.locator("xpath=ancestor::p"), address).toHaveText(/^.+: [\d ]+$/);
    for (const answer of await page.locator("main .answer").all())
      await expect(answer, address).toContainText(/, for .+(?:Named|Confirmed|Its contract) .+ Source: /s);
  }
});

test("axe has nothing to say of any leaflet, on a phone, in the dark or on paper", async ({ page, site }) => {
  const findings: string[] = [];
  for (const { address } of site.manifest.pages.filter((candidate) => isLeaflet.test(candidate.address))) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await loadAxe(page);
    for (const [media, only] of [
      [{ colorScheme: "light" }],
      [{ colorScheme: "dark" }, isOfColour],
      [{ colorScheme: "light", media: "print" }, isOfColour],
    ] as const) {
      await page.emulateMedia({ media: "screen", ...media });
      // A sheet of A4 is about this wide.
      if ("media" in media) await page.setViewportSize({ width: 720, height: 1000 });
      findings.push(...(await runAxe(page, only)).map((finding) => `${address}  ${finding}`));
    }
  }
  expect(findings).toEqual([]);
});

test("a PDF with two pages, no title, no language, no tags or links to this machine is found", async ({
  page,
  site,
}) => {
  await openScratchPage(
    page,
    site,
    `<svg role="img" width="9" height="9"></svg>${"<p>More</p>".repeat(300)}`,
  );
  await page.evaluate(() => {
    document.title = "";
    document.documentElement.removeAttribute("lang");
  });
  const found = checkPdf(await readPdf(await page.pdf({ ...paper, tagged: true, outline: true }))).join("\n");
  for (const fault of [/pages, not 1/, /has no title/, /has the language/, /links to http:/])
    expect(found).toMatch(fault);
  const plain = await readPdf(await page.pdf({ ...paper, tagged: false }));
  expect(checkPdf(plain)).toEqual(expect.arrayContaining(["has no tags", "has no links"]));
});
