import { describe, expect, it } from "vitest";
import { type Answer, hasNumber, hasWay, isIndependent, listAnswers } from "../../../lib/areas/answers.ts";
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

  it("has a number to ring where an independent body's page, or one that names nobody, gives one; not the council's own", () => {
    const ringing = named({ contacts: [phone("0303 123 1000")] });
    const has = (...services: Parameters<typeof areaWith>) =>
      hasNumber(listAnswers(areaWith(...services), today));
    expect([has(body("Kids", lead, ringing)), has(runBy("nobody named", ringing))]).toEqual([true, true]);
    expect([has(body("Kids", lead)), has(runBy("the council", ringing))]).toEqual([false, false]);
  });

  it("has a way where any source gives one, whoever's it is", () => {
    const writing = named({ contacts: [link("email", "a@example.org")] });
    const has = (...services: Parameters<typeof areaWith>) =>
      hasWay(listAnswers(areaWith(...services), today));
    expect([has(runBy("the council", writing)), has(body("Kids", lead)), has()]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
