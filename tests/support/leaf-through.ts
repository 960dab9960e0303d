import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { toVisit } from "./browser-test.ts";

/** Pages in one tab, each drawn in the place of the one before: hundreds are to be measured, and to go to each takes five times as long. */
export async function leafThrough<Answer>(
  page: Page,
  folder: string,
  addresses: readonly string[],
  read: (page: Page, address: string) => Promise<Answer>,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  await page.goto(toVisit(addresses[0] ?? "/"));
  for (const address of addresses) {
    // The policy of the page that was gone to lets in the sheet of its own family and no other.
    if (!(await draw(page, folder, address))) await page.goto(toVisit(address));
    answers.set(address, await read(page, address));
  }
  return answers;
}

/** Whether it is drawn with its sheet. */
function draw(page: Page, folder: string, address: string): Promise<boolean> {
  const file = address === "/" ? "index.html" : `${address.slice(1)}.html`;
  return page.evaluate(
    (html) => {
      document.open();
      document.write(html);
      document.close();
      return document.styleSheets.length > 0;
    },
    readFileSync(join(folder, file), "utf8"),
  );
}
