import { expect, test } from "vitest";
import { listDataAddresses, toDataFile } from "../../../lib/delivery/data-address.ts";
import { listHeaders } from "../../../lib/delivery/headers.ts";

const id = "c513ba91-5c7d-5b66-a1a2-70e851c5b68c";

test.each([
  ["/open-referral", "open-referral/index.json"],
  ["/open-referral/", "open-referral/index.json"],
  ["/open-referral/services", "open-referral/services.json"],
  [`/open-referral/services/${id}`, `open-referral/services/${id}.json`],
])("%s answers with %s, and that file says so", (address, file) => {
  expect(toDataFile(address)).toBe(file);
  expect(listDataAddresses(file)).toContain(address);
});

test.each([
  "/",
  "/open-referrals",
  "/open-referral/services/",
  "/open-referral/../x",
  "/open-referral/services.json",
])("%s is no address of the standard", (address) => expect(toDataFile(address)).toBeUndefined());

test.each([
  "speculation-rules.json",
  "areas.html",
  "open-referral/notes.txt",
  "x/open-referral/services.json",
])("%s answers at its own address only", (file) => expect(listDataAddresses(file)).toEqual([]));

test("open data may be read by any site as JSON, and nothing else may be", () => {
  for (const address of [
    "/open-referral",
    "/open-referral/",
    "/open-referral/services",
    "/open-referral/x.json",
  ]) {
    expect(listHeaders({ address, kind: "file" })).toMatchObject({
      "Content-Type": "application/json; charset=utf-8",
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    });
  }
  for (const address of ["/speculation-rules.json", "/open-referrals", "/sitemap.xml"]) {
    const headers = listHeaders({ address, kind: "file" });
    expect(headers["Access-Control-Allow-Origin"]).toBeUndefined();
    expect(headers["Cross-Origin-Resource-Policy"]).toBe("same-origin");
  }
});
