import type { Pdf } from "./read-pdf.ts";

/** What keeps a leaflet from a screen reader or from its one sheet, as far as a program can tell; not all of PDF/UA (ISO 14289). */
export function checkPdf(pdf: Pdf): string[] {
  const headings = pdf.parts.filter(({ role }) => /^H[1-6]$/.test(role));
  const levels = headings.map(({ role }) => Number(role.slice(1)));
  const first = levels.filter((level) => level === 1).length;
  const skipped = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  const links = pdf.parts.filter(({ role }) => role === "Link");
  const pictures = pdf.parts.filter(({ role }) => role === "Figure");
  const findings: [wrong: boolean, message: string][] = [
    [pdf.pages !== 1, `has ${pdf.pages} pages, not 1`],
    [!pdf.tagged || pdf.parts.length === 0, "has no tags"],
    // Chromium puts the address where a page has no title.
    [!pdf.title.includes(" "), "has no title"],
    [!pdf.showsTitle, "shows its file name in place of its title"],
    [pdf.language !== "en-GB", `has the language "${pdf.language}", not en-GB`],
    [first !== 1 || levels[0] !== 1, `has ${first} headings of the first level, or does not start with one`],
    [skipped, `skips a level of headings: ${levels.join(", ")}`],
    [headings.some(({ words }) => words === ""), "has a heading without words"],
    [
      pdf.bookmarks.length < headings.length,
      `has ${pdf.bookmarks.length} bookmarks for ${headings.length} headings`,
    ],
    [links.length === 0 || pdf.links.length === 0, "has no links"],
    [links.some(({ words, alt }) => words === "" && alt === ""), "has a link without words"],
    [
      pdf.links.some((url) => !/^(https|tel|mailto):/.test(url)),
      `links to ${pdf.links.find((url) => !/^(https|tel|mailto):/.test(url))}`,
    ],
    [pictures.some(({ alt }) => alt === ""), "has a picture without words for it"],
  ];
  return findings.flatMap(([wrong, message]) => (wrong ? [message] : []));
}
