import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/** Pages of one family in one tab, each drawn in the place of the one before: hundreds are to be measured, and to go to each takes five times as long. */
export async function leafThrough<Answer>(
  page: Page,
  folder: string,
  addresses: readonly string[],
  read: (page: Page, address: string) => Promise<Answer>,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  // The first is gone to, for the policy that all of a family have and for the address that links start from.
  await page.goto(addresses[0] ?? "");
  for (const address of addresses) {
    const html = readFileSync(join(folder, `${address.slice(1)}.html`), "utf8");
    const sheets = await page.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
      return document.styleSheets.length;
    }, html);
    if (sheets === 0) throw new Error(`${address} has no sheet, or is not of the family of ${addresses[0]}`);
    answers.set(address, await read(page, address));
  }
  return answers;
}
