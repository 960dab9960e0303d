import { expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { toSecurityText } from "../../../lib/pages/security-text.ts";
import { guide } from "../sound-guide.ts";

it("security.txt runs out less than a year ahead, counted from the day given", () => {
  expect(toSecurityText(guide.site, calendarDate("2026-11-22"))).toContain(
    "Expires: 2027-09-18T00:00:00.000Z",
  );
});
