import { describe, expect, it } from "vitest";
import { findCouncil } from "../../../../lib/content/councils/find-council.ts";
import type { Area } from "../../../../lib/content/record.ts";
import { councils, list } from "./real-councils.ts";

/** Two areas whose pages say what the county was called before. */
const records = ["E06000061", "E06000062"].map(
  (gssCode) => ({ kind: "area", gssCode, formerNames: ["Northants"] }) as unknown as Area,
);
const held = { councils, records };
const advise = (asked: string) => {
  const found = findCouncil(asked, held);
  return "advice" in found ? found.advice : `it is ${found.council.name}`;
};

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
    ["Camden Council", "camden"],
    ["Camden London Borough Council", "camden"],
    ["Kensington and Chelsea", "kensington-and-chelsea"],
    ["Nottingham City Council", "nottingham"],
    ["City of London", "city-of-london"],
    ["Durham", "county-durham"],
    ["York", "york"],
  ])("takes %s for %s", (asked, slug) => {
    expect(findCouncil(asked, held)).toMatchObject({ council: { slug } });
  });

  it("finds every council by its short name, its official name, its address and its code", () => {
    for (const council of list) {
      for (const asked of [council.place, council.name, council.slug, council.gssCode]) {
        expect(findCouncil(asked, held), asked).toEqual({ council });
      }
    }
  });

  it("asks which council is meant where a region has the same name", () => {
    expect(advise("London")).toBe('"London" is a region with 33 councils; type the name of one of them');
  });

  it.each([
    ["Northamptonshire", ["North Northamptonshire", "West Northamptonshire"]],
    ["Northants", ["North Northamptonshire", "West Northamptonshire"]],
    ["Cumbria", ["Cumberland", "Westmorland and Furness"]],
  ])("names the councils that %s is part of", (asked, [first, second]) => {
    expect(advise(asked)).toBe(`"${asked}" is part of: ${first}, ${second}; type one of these`);
  });

  it.each([
    ["Poole", "Bournemouth, Christchurch and Poole"],
    ["Dorset County Council", "Dorset"],
    ["E08000016", "Barnsley"],
  ])("asks for the name of today when someone types the former %s", (asked, place) => {
    expect(advise(asked)).toBe(`"${asked}" is in the list as "${place}"; type that`);
  });

  it("says until when a council goes on that another will follow", () => {
    expect(advise("East Surrey Council")).toBe(
      '"East Surrey Council" begins on 2027-04-01; until then type "Surrey"',
    );
  });

  it.each([
    ["Brighton", "Brighton and Hove"],
    ["Kensington", "Kensington and Chelsea"],
    ["Telford", "Telford and Wrekin"],
    ["Kingston", 'Kingston upon Hull" or "Kingston upon Thames'],
    ["Bath", "Bath and North East Somerset"],
    ["Stoke", "Stoke-on-Trent"],
    ["Westmorland", "Westmorland and Furness"],
    ["Chester", "Cheshire West and Chester"],
    ["Bedfordshire", "Central Bedfordshire"],
  ])("offers for %s the names that hold it", (asked, places) => {
    expect(advise(asked)).toBe(`no council is called "${asked}". Did you mean "${places}"? Type it in full`);
  });

  it.each([
    ["Guildford", "Surrey"],
    ["Guildford Borough Council", "Surrey"],
    ["Gloucester", "Gloucestershire"],
    ["Sedgemoor", "Somerset"],
  ])("says that the district of %s is looked after by %s", (asked, place) => {
    expect(advise(asked)).toBe(`"${asked}" is in the list as "${place}"; type that`);
  });

  it("takes no city for a county, or the other way round", () => {
    expect(advise("Derby County Council")).toContain('Did you mean "Derby" or "Derbyshire"?');
    expect(advise("Durham City Council")).toContain('Did you mean "County Durham"?');
  });

  it("counts the names when there are too many to list", () => {
    expect(advise("North")).toMatch(/ or one of \d+ more\?/);
  });

  it("offers the nearest name for a mistyped one, and none when nothing is near", () => {
    expect(advise("Hertfordshrie")).toContain('Did you mean "Hertfordshire"?');
    expect(advise("Brigthon and Hove")).toContain('Did you mean "Brighton and Hove"?');
    for (const asked of ["Atlantis-under-Sea", "Gotham", "Council", ""])
      expect(advise(asked)).toBe(
        `no council is called "${asked}"; content/councils/councils.csv has them all`,
      );
  });
});
