import { describe, expect, it } from "vitest";
import { openGuide } from "../../../../lib/guide/open-guide.ts";
import { change } from "../../sound-guide.ts";
import { checkField, checkFile, checkNaming } from "./area-file.ts";

const one = (fragment: string) => [expect.stringContaining(fragment)];
const later = "is later than today, 26 November 2026; write when it happened";

describe("a day that is still to come", () => {
  it.each([
    ["confirmed-on", "2030-01-01"],
    ["published-on", "2027-04-28"],
    ["published-on", "2026-12"],
    ["published-on", "December 2026"],
  ])("is not one on which a service was %s: %s", (field, value) => {
    expect(checkNaming(`${field}: ${value}`)).toEqual(one(`"${field}: ${value}" ${later}`));
  });
  it("is no day of a review or a change", () => {
    expect(checkField("reviewed: 2027-01-25")).toEqual(one(later));
    expect(checkField("changes:\n  - date: 2027-01-25\n    words: The page was written.")).toEqual(
      one(later),
    );
  });
  it.each(["2026-11-26", "2026-11", "November 2026", "2023-04-28"])(
    "is not today or this month: %s",
    (value) => {
      expect(checkNaming(`published-on: ${value}`)).toEqual([]);
    },
  );
  it.each(["from: 2027-04-01", "until: 2031-03-31"])("may be one of a contract: %s", (line) => {
    expect(checkNaming(line)).toEqual([]);
  });
  it("is told beside whatever else is wrong in the file", () => {
    const lines = checkFile((text) =>
      text
        .replace("confirmed-on: not yet", "confirmed-on: 2030-01-01")
        .replace("gss-code: E06000033", "gss-code: many"),
    );
    expect(lines).toHaveLength(2);
  });
  it("is not known to whoever gives no day", () => {
    const files = change("areas/southend-on-sea.md", (text) => text.replace("not yet", "2030-01-01"));
    expect(openGuide(files).sound).toBe(true);
  });
});

describe("the day of the next review", () => {
  it("is 12 months after the last at most", () => {
    expect(checkField("review-by: 2046-02-25")).toEqual(
      one('more than 12 months after "reviewed"; write 2027-11-22 or a day before it'),
    );
    expect(checkField("review-by: 2027-11-22")).toEqual([]);
  });
});
