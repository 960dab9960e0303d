import { expect, it } from "vitest";
import { listLines } from "../../../lib/areas/answer-lines.ts";
import { listToSave } from "../../../lib/areas/to-save.ts";
import type { Way } from "../../../lib/content/kinds/contact.ts";
import type { Service } from "../../../lib/content/kinds/service.ts";
import { areaWith, body, link, named, phone, recent, runBy, today } from "./made-services.ts";

const number = phone("03330 062 835");
const reached = (name: string, ...contacts: Way[]) => body(name, named({ contacts }));
const save = (...services: Service[]) =>
  listToSave(listLines(areaWith(...services), today)).map(({ service }) => service.name);

it("a phone can save every independent body that has a number or an email address", () => {
  const two = [reached("Kids", number), reached("Global Mediation", link("email", "help@example.org"))];
  expect(save(...two)).toEqual(["Kids", "Global Mediation"]);
});

it("a phone has nothing to save of a body that has a page alone, or nothing", () => {
  expect(save(reached("Kids", link("website", "https://example.org/")), body("Collis", named()))).toEqual([]);
});

it("a phone saves no team of the council's own, no SENDIASS and nobody without a name", () => {
  const sure = named({ confirmedOn: recent, contacts: [number] });
  const others = ["the council", "the SENDIASS", "the letter says who", "nobody named"] as const;
  expect(save(...others.map((who) => runBy(who, sure)))).toEqual([]);
});
