import { expect, test } from "vitest";
import { fitsPattern, listFamilies } from "../../../lib/publish/page-family.ts";

test("siblings share a family and every top-level page is its own", () => {
  expect(listFamilies(["/", "/areas", "/areas/kent", "/areas/essex", "/about"])).toEqual([
    { pattern: "/", addresses: ["/"] },
    { pattern: "/about", addresses: ["/about"] },
    { pattern: "/areas", addresses: ["/areas"] },
    { pattern: "/areas/:b", addresses: ["/areas/essex", "/areas/kent"] },
  ]);
});

test("pages of the same name under different siblings are a family", () => {
  const addresses = ["/areas/a/card", "/areas/b/card", "/areas/a/leaflet", "/areas/b/leaflet"];
  expect(listFamilies(addresses).map((family) => family.pattern)).toEqual([
    "/areas/:b/card",
    "/areas/:b/leaflet",
  ]);
});

test("all pages on the branches of a tree are one family, whatever their depth", () => {
  const addresses = ["/ask", "/ask/tree", "/ask/no", "/ask/no/yes", "/ask/no/yes/no", "/ask/yes"];
  expect(listFamilies(addresses)).toEqual([
    { pattern: "/ask", addresses: ["/ask"] },
    { pattern: "/ask/*", addresses: ["/ask/no", "/ask/no/yes", "/ask/no/yes/no", "/ask/tree", "/ask/yes"] },
  ]);
});

test("a page without siblings is written as its own address", () => {
  expect(listFamilies(["/dates/2026-01-01"])[0]?.pattern).toBe("/dates/2026-01-01");
});

test("a pattern's name stands for exactly one segment", () => {
  expect(fitsPattern("/areas/:b", "/areas/kent")).toBe(true);
  expect(fitsPattern("/areas/:b", "/areas/kent/card")).toBe(false);
  expect(fitsPattern("/areas/:b", "/areas")).toBe(false);
});
