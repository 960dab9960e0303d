import { describe, expect, it } from "vitest";
import { listFragments } from "../../../lib/guide/fragments.ts";
import { content } from "../sound-guide.ts";

describe("fragments", () => {
  it("are the ids of headings of any level, and of terms", () => {
    const fragments = listFragments(content);
    expect([...(fragments.get("/mediation") ?? [])]).toEqual(["what-is-it"]);
    expect([...(fragments.get("/glossary") ?? [])]).toEqual(["ehc-plan", "mediator"]);
  });
  it.each(["/areas", "/areas/southend-on-sea", "/support", "/areas/southend-on-sea/leaflet"])(
    "are left to publishing on %s, whose sections the app draws",
    (address) => {
      const fragments = listFragments(content);
      expect(fragments.has(address)).toBe(true);
      expect(fragments.get(address)).toBeUndefined();
    },
  );
  it("are unknown for a page that could not be read, which is still a page", () => {
    const fragments = listFragments({ ...content, unread: [{ kind: "area", name: "north" }] });
    expect(fragments.has("/areas/north")).toBe(true);
    expect(fragments.get("/areas/north")).toBeUndefined();
  });
});
