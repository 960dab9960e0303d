import { expect } from "@playwright/test";
import { checkPdf } from "../../printing/check-pdf.ts";
import { findBrowser } from "../../printing/find-browser.ts";
import { letterPaper, paper, printLeaflets } from "../../printing/print-leaflets.ts";
import { readPdf } from "../../printing/read-pdf.ts";
import { openScratchPage, test } from "../support/browser-test.ts";
import { leafThrough, listTallest, readHeight } from "../support/leaf-through.ts";
import { paperSides } from "../support/paper-sides.ts";

const isLeaflet = /^\/areas\/[^/]+\/leaflet$/;
const sheets = [
  { name: "A4", printed: paper, ...paperSides.a4 },
  { name: "US Letter", printed: letterPaper, ...paperSides.usLetter },
];

test("every area's leaflet is no longer than one sheet of A4 or of US Letter, and the longest print on one", async ({
  page,
  site,
}) => {
  const addresses = site.manifest.pages
    .map(({ address }) => address)
    .filter((address) => isLeaflet.test(address));
  const areas = site.pages.filter(({ address }) => /^\/areas\/[^/]+$/.test(address));
  expect(addresses.toSorted()).toEqual(areas.map(({ address }) => `${address}/leaflet`).toSorted());
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  const heights = new Map(sheets.map(({ name }) => [name, new Map<string, number>()]));
  await leafThrough(page, site.folder, addresses, async (tab, address) => {
    for (const { name, width, height } of sheets) {
      await tab.setViewportSize({ width, height });
      heights.get(name)?.set(address, await readHeight(tab));
    }
  });
  for (const { name, printed, height } of sheets) {
    const tallest = listTallest(heights.get(name) ?? new Map()).slice(0, 3);
    expect(tallest).toHaveLength(3);
    expect(
      tallest.filter(([, high]) => high > height),
      name,
    ).toEqual([]);
    const pdfs = await printLeaflets(
      site.folder,
      findBrowser(),
      printed,
      tallest.map(([address]) => address),
    );
    for (const { name: area, bytes } of pdfs)
      expect((await readPdf(bytes)).pages, `${area} on ${name}`).toBe(1);
  }
});

test("leaflets that have every piece any has print as tagged pages with title, language, headings and links", async ({
  site,
  sample,
}) => {
  const wanted = sample.told.filter((address) => isLeaflet.test(address));
  expect(wanted).not.toEqual([]);
  const printed = await printLeaflets(site.folder, findBrowser(), paper, wanted);
  expect(printed.map(({ name }) => `/areas/${name}/leaflet`)).toEqual(wanted);
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
