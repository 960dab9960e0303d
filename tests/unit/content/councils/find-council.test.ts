import { describe, expect, it } from "vitest";
import { findCouncil } from "../../../../lib/content/councils/find-council.ts";
import { readGuide } from "../../../../lib/site/guide.ts";

const { councils } = readGuide();

describe("finding a council by what a person types", () => {
  it.each([
    ["Kent", "kent"],
    ["kent county council", "kent"],
    ["E10000016", "kent"],
    ["Telford & Wrekin", "telford-and-wrekin"],
    ["telford wrekin", "telford-and-wrekin"],
    ["Bath North East Somerset", "bath-and-north-east-somerset"],
    ["st helens", "st-helens"],
    ["Hull", "kingston-upon-hull"],
    ["camden", "camden"],
    ["Poole", "bournemouth-christchurch-poole"],
    ["Nottingham City Council", "nottingham"],
    ["City of London", "city-of-london"],
    ["Durham", "county-durham"],
  ])("takes %s for %s", (asked, slug) => {
    expect(findCouncil(asked, councils)).toMatchObject({ slug });
  });

  it("finds every council by its short name, its official name, its address and its code", () => {
    for (const council of councils.list) {
      for (const asked of [council.place, council.name, council.slug, council.gssCode]) {
        expect(findCouncil(asked, councils), asked).toBe(council);
      }
    }
  });

  it("names the councils that followed one that has ended", () => {
    expect(findCouncil("Northamptonshire", councils)).toBe(
      'Northamptonshire County Council ended on 2021-04-01; use "North Northamptonshire" or "West Northamptonshire"',
    );
    expect(findCouncil("Cumbria", councils)).toContain('"Cumberland" or "Westmorland and Furness"');
  });

  it("suggests the nearest name for a mistyped one, and none when nothing is near", () => {
    expect(findCouncil("Hertfordshrie", councils)).toContain('Did you mean "Hertfordshire"?');
    expect(findCouncil("Atlantis-under-Sea", councils)).not.toContain("Did you mean");
  });
});
