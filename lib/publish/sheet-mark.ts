import { hashStyles } from "./hash-styles.ts";

/** Stands for a page's sheet until the pages it shares it with are known. */
export const sheetMark = "/* the sheet of this page */";

/** Stands for the hash of that sheet, where a page names it. */
export const hashMark = "sha256-of-the-sheet";

/** The page with its sheet where the marks are; no rules, no element, and "none" where its hash is named. */
export function fillSheet(html: string, css: string): string {
  const element = css === "" ? "" : `<style>${css}</style>`;
  return html
    .replace(`<style>${sheetMark}</style>`, () => element)
    .replace(`&#39;${hashMark}&#39;`, () => `&#39;${hashStyles(css) ?? "none"}&#39;`);
}
