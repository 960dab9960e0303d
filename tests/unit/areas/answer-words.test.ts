import { describe, expect, it } from "vitest";
import {
  describeDoubtfulRunner,
  describeNaming,
  describeTerm,
  markGrade,
  nameAnswer,
} from "../../../lib/areas/answer-words.ts";
import { type Answer, listAnswers } from "../../../lib/areas/answers.ts";
import type { Naming, Service } from "../../../lib/content/kinds/service.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { joinWords } from "../../../lib/text/join-words.ts";
import { areaWith, body, named, recent, runBy, today } from "./made-services.ts";

const area = areaWith();
const on = calendarDate;

function answer(service: Service): Answer {
  const [only] = listAnswers(areaWith(service), today);
  if (!only) throw new Error("the area has this one service");
  return only;
}

const kids = (changes: Partial<Naming> = {}) => answer(body("Kids", named(changes)));

describe("Whose number it is", () => {
  it("is told by the service's name, as published", () => {
    expect(nameAnswer(kids(), area)).toBe("Kids");
    expect(nameAnswer(answer({ ...runBy("the council", named()), name: "SENSAP" }), area)).toBe("SENSAP");
  });

  it.each([
    ["the council", "Southend-on-Sea City Council's own team"],
    ["the SENDIASS", "The local SENDIASS"],
    ["the letter says who", "The service your letter names"],
    ["nobody named", "A service that the source does not name"],
  ] as const)("is told in words where %s stands in the place of a name", (who, words) => {
    expect(nameAnswer(answer(runBy(who, named())), area)).toBe(words);
  });
});

it.each([
  [["mediation"], "mediation"],
  [["mediation advice", "mediation"], "mediation advice and mediation"],
  [
    ["disagreement resolution", "mediation advice", "mediation"],
    "disagreement resolution, mediation advice and mediation",
  ],
])("purposes are joined as people say them: %j", (purposes, words) => {
  expect(joinWords(purposes)).toBe(words);
});

describe("The mark beside an answer", () => {
  it("says since when it is confirmed", () => {
    expect(markGrade(kids({ confirmedOn: recent }), today)).toBe("Confirmed on 1 June 2026");
  });

  it("says the day of a source of the last two years, and no more", () => {
    expect(markGrade(kids({ publishedOn: recent }), today)).toBe(
      "Named in a source published on 1 June 2026",
    );
  });

  it("tells the reader to ask where the source is older, where its contract is over, and where it has no date", () => {
    const old = "Named in a source published on 1 June 2023: ask whether this is still so";
    expect(markGrade(kids({ publishedOn: on("2023-06-01") }), today)).toBe(old);
    const over = "Its contract was due to end on 31 October 2026: ask whether this is still so";
    expect(markGrade(kids({ publishedOn: recent, until: on("2026-10-31") }), today)).toBe(over);
    const confirmed = kids({ confirmedOn: recent, until: on("2026-10-31") });
    expect(markGrade(confirmed, today)).toBe(over);
    expect(markGrade(kids(), today)).toBe("Named on a page without a date: ask whether this is still so");
  });

  it("is that of the surest source", () => {
    const two = body("Kids", named(), named({ publishedOn: recent }));
    expect(markGrade(answer(two), today)).toBe("Named in a source published on 1 June 2026");
  });
});

describe("What a source says", () => {
  const describeFirst = (changes: Partial<Naming>) => kids(changes).namings.map(describeNaming)[0];

  it("is told with what it names the service for, whose page it is, its day, and whether it is confirmed", () => {
    expect(describeFirst({ for: ["mediation"], publishedBy: "Southend SENDIASS" })).toBe(
      "Named for mediation by Southend SENDIASS, undated. Not yet confirmed.",
    );
    expect(describeFirst({ publishedOn: recent, confirmedOn: on("2026-07-01") })).toBe(
      "Named for disagreement resolution by The council on 1 June 2026. Confirmed on 1 July 2026.",
    );
  });

  it("has the days of the contract at its end, where it gives them", () => {
    expect(describeFirst({ until: on("2027-12-31") })).toMatch(/confirmed\. Its contract runs to 31 Dec/);
    const [from, until] = [on("2026-01-01"), on("2027-12-31")];
    expect(describeTerm(named({ from, until }))).toBe(
      " Its contract runs from 1 January 2026 to 31 December 2027.",
    );
    expect(describeTerm(named({ from }))).toBe(" Its contract runs from 1 January 2026.");
    expect(describeTerm(named())).toBe("");
  });
});

describe("The doubt about who does the work", () => {
  it.each([
    ["the council", /^This is Southend-on-Sea City Council's own team\. .*independent of the council/],
    ["the SENDIASS", /^A SENDIASS gives free advice\. It does not usually run the independent service/],
    ["nobody named", /^We do not know who answers this\./],
  ] as const)("is told of %s", (who, words) => {
    expect(describeDoubtfulRunner(answer(runBy(who, named())), area)).toMatch(words);
  });

  it("is none of an independent body, and none where the letter says who", () => {
    expect(describeDoubtfulRunner(kids(), area)).toBeUndefined();
    expect(describeDoubtfulRunner(answer(runBy("the letter says who", named())), area)).toBeUndefined();
  });
});
