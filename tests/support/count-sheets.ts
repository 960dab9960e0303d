import type { Page } from "@playwright/test";

const margin = { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" };

/** How many sheets of A4 the page at an address takes on paper, with the margins Chromium itself would leave. */
export async function countSheets(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return await countShown(page);
}

/** How many sheets what the page now shows takes, such as after a part of it was hidden. */
export async function countShown(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4", margin });
  // A PDF names each of its pages, and once all of them together, as Pages.
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
