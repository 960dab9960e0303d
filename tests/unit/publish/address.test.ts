import { expect, test } from "vitest";
import { resolveReference, toAddress } from "../../../lib/publish/address.ts";

test.each([
  ["index.html", "/"],
  ["areas.html", "/areas"],
  ["areas/kent.html", "/areas/kent"],
  ["areas/index.html", "/areas"],
])("%s is published at %s", (file, address) => {
  expect(toAddress(file)).toBe(address);
});

test("a reference inside the site gives its address and fragment, whole addresses of the site's own included", () => {
  expect(resolveReference("/a?b=1#c%20d", "/", undefined)).toEqual({ address: "/a", fragment: "c d" });
  expect(resolveReference("kent#x", "/areas/essex", undefined)).toEqual({
    address: "/areas/kent",
    fragment: "x",
  });
  expect(resolveReference("https://example.org/a", "/", "https://example.org")?.address).toBe("/a");
});

test.each([
  "//evil.example/a",
  "https://evil.example",
  "mailto:a@b.uk",
  "tel:01",
  "data:image/png;base64,AA",
  "http://[",
])("%s leaves the site", (reference) => {
  expect(resolveReference(reference, "/", "https://example.org")).toBeUndefined();
});
