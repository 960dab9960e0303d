import { expect, it } from "vitest";
import { listProviderNames } from "../../../lib/areas/provider-names.ts";

const name = (...names: string[]) =>
  listProviderNames({
    providers: names.map((each) => ({
      name: each,
      publishedBy: "The council",
      publishedOn: undefined,
      confirmedOn: undefined,
    })),
  });

it("a body that two sources name is one body, however each writes it", () => {
  expect(name("KIDS", "Kids")).toEqual(["KIDS"]);
  expect(name("Smith & Co. Mediation", "Smith and Co Mediation")).toEqual(["Smith & Co. Mediation"]);
});

it("two bodies stay two, in the order of the sources", () => {
  expect(name("Kids", "Global Mediation", "KIDS")).toEqual(["Kids", "Global Mediation"]);
});

it("nobody is named where no source names anybody", () => expect(listProviderNames({})).toEqual([]));
