import { expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { describeChecking } from "../../../lib/pages/checking.ts";
import { guide } from "../sound-guide.ts";

it("says when a source was opened, or that nobody has read it", () => {
  const [source] = guide.all.source;
  if (!source) throw new Error("the sound guide has a source");
  const openedOn = calendarDate("2026-11-22");
  expect(describeChecking({ ...source, openedOn })).toContain("checked on 22 November 2026");
  expect(describeChecking({ ...source, certainty: "not-rechecked" })).toContain("not yet read");
});
