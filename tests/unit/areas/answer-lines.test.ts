import { describe, expect, it } from "vitest";
import {
  type AnswerLine,
  findWay,
  groupLines,
  listLines,
  listToRing,
} from "../../../lib/areas/answer-lines.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { areaWith, body, link, named, phone, recent, runBy, today } from "./made-services.ts";

const dated = named({ publishedOn: recent });
const confirmed = named({ confirmedOn: recent });
const names = (lines: readonly AnswerLine[]) => lines.map(({ service }) => service.name ?? service.runBy);
/** Each line as a reader meets it: what for, how to reach them, and how sure. */
const told = (...services: Parameters<typeof areaWith>) =>
  listLines(areaWith(...services), today).map(
    ({ purposes, reach, grade }) => `${purposes.join(" + ")}: ${reach?.value ?? "no way"} (${grade})`,
  );

describe("The lines of who answers", () => {
  it("are those of independent bodies alone, the surest first", () => {
    const area = areaWith(
      runBy("the council", confirmed),
      body("A lead", named()),
      body("A dated one", dated),
      runBy("nobody named", dated),
      body("A confirmed one", confirmed),
    );
    expect(names(listLines(area, today))).toEqual(["A confirmed one", "A dated one", "A lead"]);
  });

  it("stand together where one page says the same of several and gives no way to any of them", () => {
    const grouped = (...services: Parameters<typeof areaWith>) =>
      groupLines(listLines(areaWith(...services), today)).map(names);
    const page = named({ publishedAt: "https://example.org/five" });
    const five = [body("Kids", page), body("Collis", page), body("Solution Talk", page)];
    expect(grouped(...five)).toEqual([["Kids", "Collis", "Solution Talk"]]);
    const reached = named({ ...page, contacts: [phone("0303 123 1000")] });
    const same = named({ ...page, contacts: [phone("0303 123 1001")] });
    expect(grouped(body("Kids", reached), body("Collis", same))).toEqual([["Kids"], ["Collis"]]);
    expect(grouped(body("Kids", page), body("Collis", named({ publishedBy: "Another" })))).toEqual([
      ["Kids"],
      ["Collis"],
    ]);
  });

  it("keep the record's order of equals, so that none of two is favoured", () => {
    const two = [body("Kids", dated), body("Global Mediation", dated)];
    expect(names(listToRing(areaWith(...two), today))).toEqual(["Kids", "Global Mediation"]);
    expect(names(listToRing(areaWith(...two.toReversed()), today))).toEqual(["Global Mediation", "Kids"]);
  });

  it("are one where two pages give one number, for all that either names it for", () => {
    const contacts = [phone("03330 062 835")];
    const kids = body(
      "Kids",
      named({ for: ["mediation"], contacts }),
      named({ for: ["disagreement resolution", "mediation"], contacts }),
    );
    expect(told(kids)).toEqual(["disagreement resolution + mediation: 03330 062 835 (lead)"]);
  });

  it("are two where each purpose has its own number", () => {
    const kids = body(
      "Global Mediation",
      named({ for: ["mediation advice"], contacts: [phone("0800 064 4488")] }),
      named({ for: ["disagreement resolution"], contacts: [phone("020 8441 1355")] }),
    );
    expect(told(kids)).toEqual([
      "mediation advice: 0800 064 4488 (lead)",
      "disagreement resolution: 020 8441 1355 (lead)",
    ]);
  });

  it("never lend a dated page's date to the number of an undated one", () => {
    const kids = body("Kids", dated, named({ contacts: [phone("03330 062 835")] }));
    expect(told(kids)).toEqual([
      "disagreement resolution: no way (dated)",
      "disagreement resolution: 03330 062 835 (lead)",
    ]);
    expect(listToRing(areaWith(kids), today).map(({ reach }) => reach)).toEqual([undefined]);
  });

  it("leave out a weaker source that adds no purpose and no way", () => {
    const contacts = [phone("03330 062 835")];
    expect(told(body("Kids", named({ publishedOn: recent, contacts }), named()))).toEqual([
      "disagreement resolution: 03330 062 835 (dated)",
    ]);
  });

  it("lead with a number, else an email address, else a form or a page, else what there is", () => {
    const post = { type: "post", value: "1 High Street" } as const;
    const form = link("form", "https://example.org/form");
    const email = link("email", "help@example.org");
    const reach = (
      ...contacts: Parameters<typeof named>[0] extends { contacts?: infer C } | undefined
        ? NonNullable<C>
        : never
    ) => listLines(areaWith(body("Kids", named({ contacts }))), today)[0]?.reach?.value;
    expect(reach(post, form, email, phone("03330 062 835"))).toBe("03330 062 835");
    expect(reach(post, form, email)).toBe("help@example.org");
    expect(reach(post, form)).toBe("https://example.org/form");
    expect(reach(post)).toBe("1 High Street");
  });
});

describe("Whom a reader can be told to ring", () => {
  it("is an independent body that a dated or confirmed source names, and no lead", () => {
    const area = areaWith(
      body("A lead", named()),
      body("A dated one", dated),
      body("A confirmed one", confirmed),
    );
    expect(names(listToRing(area, today))).toEqual(["A confirmed one", "A dated one"]);
  });

  it("is nobody whose contract has ended, however sure the source was", () => {
    const until = calendarDate("2026-10-31");
    expect(listToRing(areaWith(body("Kids", named({ confirmedOn: recent, until }))), today)).toEqual([]);
    expect(
      listToRing(areaWith(body("Kids", named({ confirmedOn: recent, until: today }))), today),
    ).toHaveLength(1);
  });

  it.each(["the council", "the SENDIASS", "the letter says who", "nobody named"] as const)(
    "is not %s, however sure the source",
    (who) => {
      expect(listToRing(areaWith(runBy(who, confirmed)), today)).toEqual([]);
      expect(listLines(areaWith(runBy(who, confirmed)), today)).toEqual([]);
    },
  );
});

it("a way of a kind is the first that the line's own sources give", () => {
  const contacts = [phone("01702 000 002"), link("email", "help@example.org")];
  const [line] = listLines(areaWith(body("Kids", named({ contacts }))), today);
  expect(line && findWay(line, "email")?.value).toBe("help@example.org");
  expect(line && findWay(line, "website")).toBeUndefined();
});
