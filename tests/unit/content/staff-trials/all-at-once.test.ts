import { describe, expect, it } from "vitest";
import { checkField, checkFile } from "./area-file.ts";

const rulesOf = (lines: readonly string[]) => lines.map((line) => /\[([a-z0-9-]+)\]$/.exec(line)?.[1]);

describe("all mistakes of a file", () => {
  it("are shown together when one of them is a wrong date", () => {
    const lines = checkFile((text) =>
      text
        .replace("reviewed: 2026-11-22", "reviewed: 25/11/2026")
        .replace("The city.", "The LA uses Kids and you must attend mediation:source[nope]."),
    );
    expect(new Set(rulesOf(lines))).toEqual(
      new Set(["mediation-is-a-choice", "council-not-la", "unknown-source", "date"]),
    );
    expect(lines).toHaveLength(4);
  });

  it("are two lines when a colon stands in two values", () => {
    const lines = checkFile((text) =>
      text.replace("The city.", "Towns: Leigh.").replace("Free for you.", "Fees: none are asked."),
    );
    expect(rulesOf(lines)).toEqual(["yaml", "yaml"]);
    expect(lines.map((line) => line.split(":")[0])).toEqual(["22", "25"]);
  });

  it("are shown also in the value that a colon makes hard to read", () => {
    const lines = checkFile((text) => text.replace("The city.", "Tel: ask the LA."));
    expect(rulesOf(lines)).toEqual(["yaml", "council-not-la"]);
  });

  it("are shown with the lines that cannot be read, of whatever sort these are", () => {
    const lines = checkFile((text) =>
      text
        .replace("The city.", "Towns: Leigh.")
        .replace("Free for you.", "*free")
        .replace("region: East of England", "region:East of England")
        .replace("reviewed: 2026-11-22", "reviewed: 25/11/2026")
        .replace("short-title: Southend", 'short-title: "Southend'),
    );
    expect(rulesOf(lines)).toEqual(["yaml", "yaml", "yaml", "yaml", "date"]);
  });

  it("are each shown when two fields are written twice", () => {
    expect(
      rulesOf(checkFile((text) => text.replace("cost:", "cost: Free.\nplace: Southend\ncost:"))),
    ).toEqual(["yaml", "yaml"]);
  });

  it("do not have a second one that comes from the first", () => {
    expect(rulesOf(checkField("cost = Free for you."))).toEqual(["yaml"]);
    expect(rulesOf(checkField("cost: Free.\n\tAsk first."))).toHaveLength(1);
  });
});
