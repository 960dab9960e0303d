import { describe, expect, it } from "vitest";
import { listPages } from "../../../lib/guide/pages.ts";
import { content, pages } from "../sound-guide.ts";

describe("the pages", () => {
  it("come in the order of reading, each index before what it lists", () => {
    const addresses = pages.map(({ address }) => address);
    expect(addresses.slice(0, 3)).toEqual(["/", "/mediation", "/mediation-or-disagreement-resolution"]);
    expect(addresses.indexOf("/areas/southend-on-sea")).toBe(addresses.indexOf("/areas") + 1);
    expect(addresses.indexOf("/options/complain")).toBe(addresses.indexOf("/options") + 1);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("leave out an option that a guide explains", () => {
    const explained = content.records.map((record) =>
      record.kind === "option"
        ? { ...record, guide: { refersTo: "guide" as const, name: "mediation" } }
        : record,
    );
    const left = listPages({ records: explained }).map(({ address }) => address);
    const all = pages.map(({ address }) => address);
    expect(all).toContain("/options/complain");
    expect(left).toEqual(all.filter((address) => address !== "/options/complain"));
  });
});
