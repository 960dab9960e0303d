import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openBuiltSite } from "../support/built-site.ts";
import { getArea } from "../support/own-guide.ts";
import { normalise, toMainText } from "../support/page-text.ts";
import { northamptonshireSeed, otherCouncil } from "./seeds/northamptonshire.ts";
import type { Seed, SeedFact } from "./seeds/seed-fact.ts";
import { southendSeed } from "./seeds/southend.ts";

const site = openBuiltSite();
const texts = new Map(site.pages.map((page) => [page.address, toMainText(page).toLowerCase()]));

describe.each([southendSeed, northamptonshireSeed])("The seed $file", (seed) => {
  const text = readFileSync(new URL(`../fixtures/seeds/${seed.file}`, import.meta.url), "utf8");

  it("has each of its words claimed by a fact, in its own order", () => {
    expect(listUnclaimed(text, seed.facts)).toEqual([]);
    expect(listUnclaimed(`${text}\nA new line`, seed.facts)).toEqual(["A new line"]);
    expect(listUnclaimed(text, seed.facts.slice(1))).not.toEqual([]);
  });

  it("has each fact on the page named for it, in the words named, or a reason why it is not", () => {
    expect(seed.facts.flatMap(listMissing)).toEqual([]);
    const [first] = seed.facts;
    expect(
      listMissing({ quote: "x", page: first?.page ?? "/", words: ["words that are not there"] }),
    ).toHaveLength(1);
    expect(listMissing({ quote: "x" })).toHaveLength(1);
    const other = "/areas/southend-on-sea";
    expect(
      listMissing({ quote: "x", page: other, words: ({ name }) => [`${name} in other words`] }),
    ).toHaveLength(1);
  });
});

describe("The seeds' contacts", () => {
  it("what the listing says of one Northamptonshire council, the other council's page says too, or says why not", () => {
    const shared = northamptonshireSeed.facts.filter(({ page }) => page === otherCouncil.page);
    const moved = shared.map((fact) => ({ ...fact, page: otherCouncil.alsoOn, words: ownWords(fact) }));
    expect(moved.flatMap(listMissing)).toEqual([]);
  });
});

/** The address is in West Northamptonshire, so the doubt about its place is the other area's alone. */
function ownWords({ words = [] }: SeedFact): NonNullable<SeedFact["words"]> {
  if (typeof words === "function") return words;
  return words.filter((line) => !/not in this area|Do not rely on it/.test(line));
}

function listMissing({ quote, page, words = [], reason }: SeedFact): string[] {
  if (page === undefined) return reason === undefined ? [`"${quote}" has neither a page nor a reason`] : [];
  const text = texts.get(page);
  if (text === undefined) return [`"${quote}" is claimed by ${page}, which does not exist`];
  // What an area's record no longer holds, its page does not say; areas.test.ts sees to that.
  const wanted = typeof words === "function" ? words(getArea(page.replace("/areas/", ""))) : words;
  if (wanted === words && wanted.length === 0) return [`"${quote}" names no words to look for on ${page}`];
  const missing = wanted.filter((line) => !text.includes(normalise(line).toLowerCase()));
  return missing.map((line) => `"${quote}": ${page} does not say "${line}"`);
}

/** Takes the facts' quotes out of the text one after another and answers with the lines that are left. */
function listUnclaimed(text: string, facts: Seed["facts"]): string[] {
  const lines = text.split("\n").map(normalise).filter(Boolean);
  let line = 0;
  const left = [...lines];
  for (const { quote } of facts) {
    const wanted = normalise(quote);
    const found = left.findIndex((candidate, index) => index >= line && candidate.includes(wanted));
    if (found < 0) return [`"${quote}" is not in the seed, or not in this place`];
    left[found] = left[found]?.replace(wanted, "").trim() ?? "";
    line = found;
  }
  return left.filter(Boolean);
}
