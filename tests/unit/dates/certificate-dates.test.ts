import { describe, expect, it } from "vitest";
import { findAppealLimit } from "../../../lib/dates/appeal-limit.ts";
import { bankHolidays } from "../../../lib/dates/bank-holidays.ts";
import { addDays, addMonths, calendarDate } from "../../../lib/dates/calendar-date.ts";
import { listCertificateLimits } from "../../../lib/dates/certificate-dates.ts";
import { findCertificateIssueLimit, findMediationLimit } from "../../../lib/dates/mediation-limits.ts";

const days = Array.from({ length: 1600 }, (_, index) => addDays(calendarDate("2024-01-01"), index));

describe("the certificates of a letter", () => {
  it("start with the first that moves the limit", () => {
    const [first] = listCertificateLimits(calendarDate("2026-09-02"), bankHolidays);
    expect(first).toMatchObject({ certificate: "2026-10-03", limit: { plain: "2026-11-03" } });
  });

  it("are every day from the first that moves the limit, without a gap, for every letter", () => {
    for (const letter of days) {
      const dates = listCertificateLimits(letter, bankHolidays).map(({ certificate }) => certificate);
      const [first] = dates;
      if (!first) throw new Error(`${letter} has no certificate that moves its limit`);
      expect(dates).toEqual(dates.map((_, index) => addDays(first, index)));
      expect(addMonths(addDays(first, -1), 1) <= addMonths(letter, 2)).toBe(true);
    }
  });

  it("each give what the limit with that certificate gives, later than without", () => {
    for (const letter of days.filter((_, index) => index % 29 === 0)) {
      for (const { certificate, limit } of listCertificateLimits(letter, bankHolidays)) {
        expect(limit).toEqual(findAppealLimit({ letter, certificate }, bankHolidays));
        expect(limit.plain > addMonths(letter, 2)).toBe(true);
      }
    }
  });

  it("end 30 days and 3 working days after the adviser's limit", () => {
    const last = listCertificateLimits(calendarDate("2026-09-02"), bankHolidays).at(-1);
    expect(last?.certificate).toBe("2026-12-07");
    // Wednesday 2 December, then Thursday, Friday and Monday.
    expect(findMediationLimit(calendarDate("2026-11-02"))).toBe("2026-12-02");
  });
});

describe("the adviser's 3 working days", () => {
  it("end on Tuesday 9 March 2027 after a call on Thursday 4 March (E11)", () => {
    expect(findCertificateIssueLimit(calendarDate("2027-03-04"), bankHolidays)).toBe("2027-03-09");
  });

  it("leave out Christmas, the day after and the weekend", () => {
    expect(findCertificateIssueLimit(calendarDate("2026-12-23"), bankHolidays)).toBe("2026-12-30");
  });
});
