import { describe, expect, it } from "vitest";
import {
  type Answer,
  findWay,
  listAnswers,
  listIndependent,
  listToRing,
} from "../../../lib/areas/answers.ts";
import { getArea } from "../feeds/areas.ts";
import { areaWith, body, link, named, phone, recent, runBy, today } from "./made-services.ts";

const lead = named();
const dated = named({ publishedOn: recent });
const confirmed = named({ confirmedOn: recent });
const names = (answers: readonly Answer[]) => answers.map(({ service }) => service.name ?? service.runBy);

describe("Who answers in an area", () => {
  it("is everyone that a source names: independent bodies first, and of those the surest first", () => {
    const area = areaWith(
      runBy("the council", confirmed),
      body("A lead", lead),
      runBy("nobody named", dated),
      body("A dated one", dated),
      body("A confirmed one", confirmed),
    );
    expect(names(listAnswers(area, today))).toEqual([
      "A confirmed one",
      "A dated one",
      "A lead",
      "the council",
      "nobody named",
    ]);
  });

  it("keeps the record's order of equals, so that none of two is favoured", () => {
    const two = [body("Kids", dated), body("Global Mediation", dated)];
    expect(names(listToRing(areaWith(...two), today))).toEqual(["Kids", "Global Mediation"]);
    expect(names(listToRing(areaWith(...two.toReversed()), today))).toEqual(["Global Mediation", "Kids"]);
  });

  it("is nobody where the record names nobody", () => {
    expect(listAnswers(getArea("southend-on-sea", { services: undefined }), today)).toEqual([]);
  });

  it("is as sure as its surest source, which comes first", () => {
    const [answer] = listAnswers(areaWith(body("Kids", lead, confirmed, dated)), today);
    expect(answer?.grade).toBe("confirmed");
    expect(answer?.namings.map(({ grade }) => grade)).toEqual(["confirmed", "dated", "lead"]);
  });

  it("is for all that its sources name it for together, each once and in one order, and for nothing else", () => {
    const kids = body(
      "Kids",
      named({ for: ["mediation"] }),
      named({ for: ["mediation advice", "mediation"] }),
    );
    expect(listAnswers(areaWith(kids), today)[0]?.purposes).toEqual(["mediation advice", "mediation"]);
  });
});

describe("Whom a reader can be told to ring", () => {
  it("is an independent body that a dated or confirmed source names, and no lead", () => {
    const area = areaWith(
      body("A lead", lead),
      body("A dated one", dated),
      body("A confirmed one", confirmed),
    );
    expect(names(listToRing(area, today))).toEqual(["A confirmed one", "A dated one"]);
    expect(names(listIndependent(area, today))).toEqual(["A confirmed one", "A dated one", "A lead"]);
  });

  it.each(["the council", "the SENDIASS", "the letter says who", "nobody named"] as const)(
    "is not %s, however sure the source",
    (who) => {
      const area = areaWith(runBy(who, confirmed));
      expect(listAnswers(area, today)).toHaveLength(1);
      expect(listIndependent(area, today)).toEqual([]);
      expect(listToRing(area, today)).toEqual([]);
    },
  );
});

describe("The way to reach a service", () => {
  const old = named({ contacts: [phone("01702 000 001"), link("email", "old@example.org")] });
  const now = named({ confirmedOn: recent, contacts: [phone("01702 000 002")] });
  const [answer] = listAnswers(areaWith(body("Kids", old, now)), today);
  const find = (type: Parameters<typeof findWay>[1]) => answer && findWay(answer, type)?.value;

  it("is that of its surest source, wherever that stands in the record", () => {
    expect(find("phone")).toBe("01702 000 002");
  });

  it("is none of a kind that no source gives", () => {
    expect(find("website")).toBeUndefined();
  });
});
