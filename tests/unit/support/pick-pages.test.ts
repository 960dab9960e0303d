import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listLongest, pickPages } from "../../support/pick-pages.ts";

const had = (pages: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(pages).map(([address, things]) => [address, new Set(things)]));

describe("The pages picked", () => {
  it("are few, those with most first, and of equals the first", () => {
    expect(pickPages(had({ a: ["1"], b: ["1", "2"], c: ["2", "1"], d: ["3"] }))).toEqual(["b", "d"]);
  });

  it("leave out a page whose things the others have between them", () => {
    expect(pickPages(had({ a: ["1", "2", "3"], b: ["1", "2", "4", "5"], c: ["3", "6", "7"] }))).toEqual([
      "b",
      "c",
    ]);
  });

  it("have everything any page has, and none of them is there for nothing", () => {
    const things = fc.uniqueArray(fc.constantFrom(..."abcdefghij"));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), things), (pages) => {
        const all = had(pages);
        const picked = pickPages(all);
        const union = (addresses: readonly string[]) =>
          new Set(addresses.flatMap((address) => [...(all.get(address) ?? [])]));
        expect(union(picked)).toEqual(union([...all.keys()]));
        for (const one of picked)
          expect(union(picked.filter((other) => other !== one))).not.toEqual(union(picked));
      }),
    );
  });
});

it("a page is long where no page has a longer word or a longer text", () => {
  const measured = new Map([
    ["/a", new Map([["p", { word: 9, text: 9 }]])],
    [
      "/b",
      new Map([
        ["p", { word: 4, text: 30 }],
        ["li", { word: 2, text: 2 }],
      ]),
    ],
    ["/c", new Map([["p", { word: 3, text: 3 }]])],
  ]);
  expect(listLongest(measured)).toEqual(
    had({ "/a": ["word p"], "/b": ["text p", "word li", "text li"], "/c": [] }),
  );
});
