import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listRecords, parseContent } from "../../../../lib/content/content.ts";
import { factContexts } from "../../../../lib/content/wording/fact-contexts.ts";
import { checkTypedFacts, nameFact } from "../../../../lib/content/wording/typed-facts.ts";

const facts = {
  "appeal-limit": { words: "2 months" },
  "adviser-limit": { words: "2 months" },
  "mediation-arranged": { words: "30 days" },
  "certificate-issue": { words: "3 working days" },
  "transfer-school": { words: "15 February" },
  "exclusion-charge": { words: "£4,000" },
  "childcare-rate": { words: "£5.35 an hour" },
};
const place = (index: number) => ({ file: "content/guides/x.md", line: 3, column: 1 + index });
const check = (text: string) => checkTypedFacts([{ text, at: place }], facts);

describe("a time limit or an amount that a fact holds", () => {
  it.each([
    ["You have 2 months from the date on the letter.", "appeal-limit"],
    ["You have two months to appeal.", "appeal-limit"],
    ["There is a 2-month limit to appeal.", "appeal-limit"],
    ["The council arranges mediation within thirty days.", "mediation-arranged"],
    ["The certificate comes within 3 working days.", "certificate-issue"],
    ["Before a move the plan is amended by 15 February.", "transfer-school"],
    ["The school may be charged £4,000 for it.", "exclusion-charge"],
    ["You can claim £5.35 an hour.", "childcare-rate"],
  ])("is not typed: %s", (text, name) => {
    const [problem] = check(text);
    expect(problem?.rule).toBe("typed-fact");
    expect(problem?.message).toContain(nameFact(name));
  });

  it.each([
    "You have :fact[appeal-limit] from the date on the letter.",
    "An appeal can take 12 months.",
    "The school was closed for 2 months.",
    "The certificate comes within 3 days.",
    "The council wrote about the plan on 15 February 2027.",
    "The school charged £4,000.50 for it.",
    "You can claim £15.35 an hour.",
  ])("leaves alone: %s", (text) => expect(check(text)).toEqual([]));

  it("is pointed at where it stands, once with every fact it may be", () => {
    expect(check("Contact the mediation adviser within 2 months if you want to appeal.")).toEqual([
      {
        ...place(37),
        message:
          '"2 months" is typed, so it would stay when the law changes. Write :fact[appeal-limit] or :fact[adviser-limit]',
        rule: "typed-fact",
      },
    ]);
  });

  it("is looked for under names that facts.md has", () => {
    const file = { path: "facts.md", text: readFileSync("content/facts.md", "utf8") };
    const [held] = listRecords(parseContent([file], "content"), "facts");
    expect(Object.keys(factContexts).filter((name) => !held?.facts[name])).toEqual([]);
  });
});
