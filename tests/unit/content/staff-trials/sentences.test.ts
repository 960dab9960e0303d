import { describe, expect, it } from "vitest";
import { checkField, checkText } from "./area-file.ts";

const rulesOf = (lines: readonly string[]) => lines.map((line) => /\[([a-z0-9-]+)\]$/.exec(line)?.[1]);

describe("a true sentence of council staff", () => {
  it.each([
    "Durham Parent Carer Forum can help.",
    "Ask the EHCP team.",
    "Ask for the EHCP Co-ordinator.",
    "Ring the LA SEND Team.",
    "It is called “Leeds Parent Carer Voice”.",
    "SENDIASS offers support at mediation meetings.",
    "SENDIASS offers to go with you to mediation.",
    "SENDIASS provides help with disagreements.",
    "If you want mediation before you appeal, it is arranged within :fact[appeal-limit] of your request.",
    "The council pays 100% of the cost.",
    "You can claim 50% of the cost of childcare.",
    "Mediation is required by law to be free.",
    "Disagreement resolution is required by section 57.",
  ])("is accepted: %s", (sentence) => {
    expect(checkText(sentence)).toEqual([]);
    expect(checkField(`cost: "${sentence}"`)).toEqual([]);
  });

  it("may hold a name of the same file's fields, whatever its form", () => {
    const sentence = "Kendal Parent Carer Voices Together can help.";
    expect(rulesOf(checkText(sentence))).toEqual(["parents-and-carers"]);
    const named = "former-names:\n  - Kendal Parent Carer Voices Together\n";
    expect(
      checkField(`${named}covers: ${sentence}`).filter((line) => line.includes("[parents-and-carers]")),
    ).toEqual([]);
  });
});

describe("a wrong sentence from a real page", () => {
  it.each([
    ["Contact the Local Authority.", "council-not-la"],
    ["Local Authorities must do this.", "council-not-la"],
    ["You have two months from receipt of the letter.", "count-from-letter"],
    ["Ask 2 months after you get our letter.", "count-from-letter"],
    ["You then have 30 days to register with the Tribunal.", "appeal-limit"],
    ["It is compulsory to go to mediation first.", "mediation-is-a-choice"],
    ["Mediation must be attended.", "mediation-is-a-choice"],
    ["Using mediation gives you more time to appeal.", "no-more-time"],
    ["You have 2 months from the date on the letter to appeal.", "typed-fact"],
    ["SENDIASS are the independent, impartial mediation advice service.", "sendiass-role"],
    ["Our IASS runs disagreement resolution.", "sendiass-role"],
    ["SENDIAGS provide mediation.", "sendiass-role"],
    ["The SEN IASS team provides mediation.", "sendiass-role"],
    ["The Information, Advice and Support Service runs mediation here.", "sendiass-role"],
    ["Ask your parent carer.", "parents-and-carers"],
    ["95% of appeals succeed.", "no-success-rates"],
  ])("is refused: %s [%s]", (sentence, rule) => {
    expect(rulesOf(checkText(sentence))).toEqual([rule]);
  });
});
