import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openBuiltSite } from "../support/built-site.ts";
import { normalise, toMainText } from "../support/page-text.ts";
import { type CorrectedStatement, correctedStatements } from "./corrected-statements.ts";

const site = openBuiltSite();
const texts = new Map(site.published.map((page) => [page.address, toMainText(page).toLowerCase()]));

describe("Corrected statements", () => {
  it("are said as they are right, and never again as they were wrong", () => {
    expect(correctedStatements.flatMap(listFaults)).toEqual([]);
  });

  it("would be missed if they were not there, or if the old words came back", () => {
    const [first] = correctedStatements;
    const probe = { ...first, page: "/mediation", mustSay: [], mustNotSay: [] } as CorrectedStatement;
    expect(listFaults({ ...probe, mustSay: ["words that are not there"] })).toHaveLength(1);
    expect(listFaults({ ...probe, mustNotSay: ["Mediation is confidential"] })).toHaveLength(1);
    expect(listFaults({ ...probe, page: "*", mustNotSay: ["Mediation is confidential"] })).not.toEqual([]);
    expect(listFaults({ ...probe, page: "/no-such-page" })).toHaveLength(1);
  });

  it("each name a row, say something and rest on a source there is", () => {
    for (const { row, mustSay = [], mustNotSay = [], source } of correctedStatements) {
      expect([...mustSay, ...mustNotSay], row).not.toEqual([]);
      expect(source === "taken back" || existsSync(`content/sources/${source}.md`), `${row} ${source}`).toBe(
        true,
      );
    }
  });

  it("say of a limit that ends on a weekend whose rule that is, on each page of a date that has one", () => {
    const pages = listTexts("/dates/2*").filter(([, text]) => text.includes("may still be in time"));
    expect(pages.length).toBeGreaterThan(0);
    const unsaid = pages.filter(
      ([, text]) => !/the tribunal's own rule says so|published guidance says so/.test(text),
    );
    expect(unsaid.map(([address]) => address)).toEqual([]);
  });
});

function listFaults({ row, page, mustSay = [], mustNotSay = [] }: CorrectedStatement): string[] {
  const pages = listTexts(page);
  if (pages.length === 0) return [`${row}: there is no page ${page}`];
  return pages.flatMap(([address, text]) => [
    ...mustSay
      .filter((words) => !has(text, words))
      .map((words) => `${row}: ${address} does not say "${words}"`),
    ...mustNotSay.filter((words) => has(text, words)).map((words) => `${row}: ${address} says "${words}"`),
  ]);
}

/** The pages a statement is about, with their words. */
function listTexts(page: string): [string, string][] {
  const [start = "", end] = page.split("*");
  if (end === undefined) return [...texts].filter(([address]) => address === page);
  const found = [...texts].filter(([address]) => address.startsWith(start) && address.endsWith(end));
  // What the council owes has a page below each letter's date, and its own statements.
  return page === "*" || end ? found : found.filter(([address]) => !address.endsWith("/council"));
}

function has(text: string, words: string): boolean {
  return text.includes(normalise(words).toLowerCase());
}
