import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { listChanges } from "../../../lib/pages/changes.ts";
import { areas, getArea, guide } from "../feeds/areas.ts";

const area = getArea("southend-on-sea");

describe("What changed", () => {
  it("lists the guide's and every area's changes, newest first, the guide's own before others of its day", () => {
    const changes = listChanges(guide);
    expect(changes.map(({ about }) => about).toSorted()).toEqual(
      ["The whole guide", ...areas.map(({ place }) => place)].toSorted(),
    );
    expect(changes[0]).toMatchObject({ about: "The whole guide", address: "/" });
    const [first] = area.changes;
    if (!first) throw new Error("the area has a change");
    const later = { ...first, date: calendarDate("2027-01-05") };
    const changed = { ...area, changes: [later, first] };
    const all = { ...guide.all, area: areas.map((each) => (each.name === area.name ? changed : each)) };
    const found = listChanges({ site: guide.site, all });
    expect(found.map(({ date }) => date)).toEqual(["2027-01-05", ...Array(4).fill("2026-11-22")]);
    expect(found[0]).toMatchObject({ about: area.place, address: "/areas/southend-on-sea" });
  });
});
