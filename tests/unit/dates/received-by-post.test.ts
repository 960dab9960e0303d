import { describe, expect, it } from "vitest";
import { type BankHolidays, bankHolidays } from "../../../lib/dates/bank-holidays.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { findDayReceivedByPost } from "../../../lib/dates/received-by-post.ts";

describe("a request sent by post", () => {
  it("is counted from 2 working days on, over a weekend and over Christmas", () => {
    expect(findDayReceivedByPost(calendarDate("2026-11-20"), bankHolidays)).toBe("2026-11-24");
    expect(findDayReceivedByPost(calendarDate("2026-12-24"), bankHolidays)).toBe("2026-12-30");
  });

  it("has no such day in a year whose bank holidays are not published", () => {
    const until2026: BankHolidays = { ...bankHolidays, lastYear: 2026 };
    expect(findDayReceivedByPost(calendarDate("2026-12-31"), until2026)).toBeUndefined();
  });
});
