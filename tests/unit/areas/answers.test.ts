import { describe, expect, it } from "vitest";
import { type Answer, isIndependent, listAnswers } from "../../../lib/areas/answers.ts";
import { getArea } from "../feeds/areas.ts";
import { areaWith, body, named, recent, runBy, today } from "./made-services.ts";

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

  it("is nobody where the record names nobody", () => {
    expect(listAnswers(getArea("southend-on-sea", { services: undefined }), today)).toEqual([]);
  });

  it("is as sure as its surest source, which comes first", () => {
    const [answer] = listAnswers(areaWith(body("Kids", lead, confirmed, dated)), today);
    expect(answer?.grade).toBe("confirmed");
    expect(answer?.namings.map(({ grade }) => grade)).toEqual(["confirmed", "dated", "lead"]);
  });

  it("is independent only where an independent body does the work", () => {
    const area = areaWith(body("Kids", lead), runBy("the council", confirmed), runBy("the SENDIASS", dated));
    expect(names(listAnswers(area, today).filter(isIndependent))).toEqual(["Kids"]);
  });
});
