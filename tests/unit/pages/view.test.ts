import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { toView } from "../../../lib/pages/view.ts";
import { guide, pageAt } from "../sound-guide.ts";

const today = calendarDate("2026-11-22");

describe("a page's view", () => {
  it("numbers each source once, those behind facts included", () => {
    const page = pageAt("/mediation");
    const view = toView(guide, today, page, [page.record]);
    expect(view.cited.map(({ name }) => name)).toEqual(["act-55"]);
    expect(view.context.sourceNumber("act-55")).toBe(1);
  });
  it("numbers only the sources of what is shown, and knows no number for another", () => {
    const page = pageAt("/mediation");
    const view = toView(guide, today, page, [{ summary: page.record.summary }]);
    expect(view.cited).toEqual([]);
    expect(() => view.context.sourceNumber("act-55")).toThrow("act-55");
  });
});
