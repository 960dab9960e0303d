import { describe, expect, it } from "vitest";
import { gradeNaming, hasEnded } from "../../../lib/areas/grade.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { named, recent, today } from "./made-services.ts";

const on = calendarDate;
const grade = (changes: Parameters<typeof named>[0]) => gradeNaming(named(changes), today);

describe("What a source says is", () => {
  it("confirmed once its owner confirmed it, whatever the page's own date", () => {
    expect(grade({ confirmedOn: recent })).toBe("confirmed");
    expect(grade({ confirmedOn: recent, publishedOn: on("2019-01-01") })).toBe("confirmed");
  });

  it("dated for two years from the day of its source, and a lead from the day after", () => {
    expect(grade({ publishedOn: today })).toBe("dated");
    expect(grade({ publishedOn: on("2024-11-22") })).toBe("dated");
    expect(grade({ publishedOn: on("2024-11-21") })).toBe("lead");
    expect(gradeNaming(named({ publishedOn: recent }), on("2028-06-02"))).toBe("lead");
  });

  it("a lead where its page has no date", () => expect(grade({})).toBe("lead"));

  it("the same until the last day of its contract, and one grade lower from the day after", () => {
    const last = { until: today };
    const past = { until: on("2026-11-21") };
    expect(grade({ ...last, confirmedOn: recent })).toBe("confirmed");
    expect(grade({ ...past, confirmedOn: recent })).toBe("dated");
    expect(grade({ ...last, publishedOn: recent })).toBe("dated");
    expect(grade({ ...past, publishedOn: recent })).toBe("lead");
    expect(grade(past)).toBe("lead");
  });
});

it("a contract has ended from the day after its last one, and never where no source tells that day", () => {
  expect(hasEnded({ until: today }, today)).toBe(false);
  expect(hasEnded({ until: on("2026-11-21") }, today)).toBe(true);
  expect(hasEnded({}, today)).toBe(false);
});
