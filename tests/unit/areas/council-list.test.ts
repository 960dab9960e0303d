import { describe, expect, it } from "vitest";
import { type Listed, listByLetter, listByRegion } from "../../../lib/areas/council-list.ts";
import { describeSharedWith } from "../../../lib/areas/shared-with.ts";
import { parseCouncils } from "../../../lib/content/councils/parse-councils.ts";
import type { Service } from "../../../lib/content/kinds/service.ts";
import { readContentFiles } from "../../../lib/content/read.ts";
import { getArea, guide } from "../feeds/areas.ts";
import { councils } from "./councils.ts";
import { body, named } from "./made-services.ts";

const held = { ...guide, councils };
const lines = listByLetter(held).flatMap((letter) => letter.lines);
const find = (name: string): Listed | undefined => lines.find((line) => line.name === name);
const now = (name: string) => {
  const line = find(name);
  return line?.kind === "other" && line.gone ? line.councils.map((council) => council.name) : undefined;
};

describe("the list of councils on /areas", () => {
  it("has every council once by letter and once by region", () => {
    // The country's own tables: whatever councils they have, none may be lost and none come twice.
    const files = readContentFiles("content").filter(({ path }) => path.startsWith("councils/"));
    const country = { ...guide, councils: parseCouncils(files, "content").councils };
    const all = country.councils.list.map(({ slug }) => slug).toSorted();
    expect(all.length).toBeGreaterThan(100);
    const byLetter = listByLetter(country).flatMap((letter) => letter.lines);
    const ids = byLetter.flatMap((line) => (line.kind === "council" ? [line.id] : []));
    expect(ids.toSorted()).toEqual(all);
    const inRegions = listByRegion(country).flatMap((region) => region.councils);
    expect(inRegions.map(({ id }) => id).toSorted()).toEqual(all);
  });

  it("leads from a former council to all that followed it", () => {
    expect(now("Northamptonshire")).toEqual(["North Northamptonshire", "West Northamptonshire"]);
    expect(now("Cumbria")).toEqual(["Cumberland", "Westmorland and Furness"]);
    expect(now("Poole")).toEqual(["Bournemouth, Christchurch and Poole"]);
  });

  it("leads from the names people use to the areas that list them", () => {
    expect(now("Northants")).toEqual(["North Northamptonshire", "West Northamptonshire"]);
    expect(now("Kettering")).toEqual(["North Northamptonshire"]);
    expect(find("Southend-on-Sea")).toMatchObject({ alsoCalled: ["Southend"] });
  });

  it("leads from each place in a council's name, and from its official name, to the council", () => {
    const see = (name: string) => {
      const line = find(name);
      return line?.kind === "other" && !line.gone ? line.councils.map((council) => council.name) : undefined;
    };
    expect(see("Hull")).toEqual(["Kingston upon Hull"]);
    expect(see("Durham")).toEqual(["County Durham"]);
    expect(see("Chester")).toEqual(["Cheshire West and Chester"]);
    expect(see("Christchurch")).toEqual(["Bournemouth, Christchurch and Poole"]);
    // A former council's name says more.
    expect(see("Poole")).toBeUndefined();
    expect(lines.filter(({ name }) => name === "Poole")).toHaveLength(1);
  });

  it("leads from a district to the council that has its SEND duties, and says where one has ended", () => {
    expect(find("Guildford")).toMatchObject({
      gone: false,
      councils: [{ name: "Surrey", address: "https://www.surreycc.gov.uk/" }],
    });
    expect(now("Sedgemoor")).toEqual(["Somerset"]);
    expect(lines.filter(({ name }) => name === "Kettering")).toHaveLength(1);
    expect(find("Kettering")).toMatchObject({ councils: [{ address: "/areas/north-northamptonshire" }] });
  });

  it("has no line for a former name that starts like the council's own", () => {
    expect(
      ["Bournemouth", "Dorset County Council", "Somerset County Council"].flatMap((name) => find(name) ?? []),
    ).toEqual([]);
  });

  it("adds the official name where the short one is not in it", () => {
    expect(find("Kingston upon Hull")).toMatchObject({ alsoCalled: ["Hull City Council"] });
    expect(find("Kent")).toMatchObject({ alsoCalled: [] });
  });

  it("leads to our page where we hold the area, and to the council's own site where we do not", () => {
    expect(find("Southend-on-Sea")).toMatchObject({ page: "/areas/southend-on-sea" });
    expect(find("Surrey")).toMatchObject({ page: undefined, website: "https://www.surreycc.gov.uk/" });
  });

  it("says which council is due to change, from the data", () => {
    expect(
      lines.flatMap((line) => (line.kind === "council" && line.due ? [[line.name, line.due]] : [])),
    ).toMatchObject([["Surrey", { day: "2027-04-01", by: "East Surrey Council and West Surrey Council" }]]);
  });

  it("says with whom a council shares its service or its SENDIASS", () => {
    const sendiass = { name: "Ask Us" };
    const [kent, surrey, leeds] = ["Kent", "Surrey", "Leeds"].map((place) => ({
      ...getArea("southend-on-sea"),
      place,
      services: undefined,
      sendiass: place === "Leeds" ? undefined : sendiass,
    }));
    if (!kent || !surrey || !leeds) throw new Error("there are three");
    expect(describeSharedWith(kent, [kent, surrey, leeds])).toEqual(["Shares its SENDIASS with Surrey"]);
    expect(describeSharedWith(leeds, [kent, surrey, leeds])).toEqual([]);
    const services: Service[] = [{ ...body("Kids", named()), sharedBy: ["Kent", "Surrey", "Leeds"] }];
    expect(describeSharedWith({ ...leeds, services }, [leeds])).toEqual([
      "Shares its service with Kent and Surrey",
    ]);
  });
});
