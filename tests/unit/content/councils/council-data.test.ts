import { describe, expect, it } from "vitest";
import { changes, districts, list } from "./real-councils.ts";

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe("the list of councils", () => {
  it("holds all 153 councils with SEND duties, by the kind of code the Office for National Statistics gives", () => {
    expect(countBy(list.map(({ gssCode }) => gssCode.slice(0, 3)))).toEqual({
      E06: 63,
      E08: 36,
      E09: 33,
      E10: 21,
    });
  });

  it("puts each in one of the 9 regions", () => {
    expect(countBy(list.map(({ region }) => region))).toEqual({
      London: 33,
      "North West": 24,
      "South East": 19,
      "Yorkshire and The Humber": 15,
      "South West": 15,
      "West Midlands": 14,
      "North East": 12,
      "East of England": 11,
      "East Midlands": 10,
    });
  });

  it("knows only codes in use: none that a change has ended", () => {
    const ended = changes.filter(({ inForce }) => inForce).map(({ formerCode }) => formerCode);
    expect(list.filter(({ gssCode }) => ended.includes(gssCode))).toEqual([]);
    expect(changes).toHaveLength(11);
  });

  it("holds every district council of two-tier areas, and 40 that ended, each under a council of the list", () => {
    expect(districts.filter(({ endedOn }) => endedOn === undefined)).toHaveLength(164);
    expect(districts.filter(({ endedOn }) => endedOn !== undefined)).toHaveLength(40);
    const slugs = new Set(list.map(({ slug }) => slug));
    expect(districts.filter(({ sendCouncil }) => !slugs.has(sendCouncil))).toEqual([]);
    expect(districts.find(({ place }) => place === "Forest Heath")).toMatchObject({ sendCouncil: "suffolk" });
  });
});
