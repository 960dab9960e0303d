import { expect, it } from "vitest";
import { splitPhones } from "../../../lib/text/phones.ts";

const numbersIn = (text: string) => splitPhones(text).flatMap(({ tel }) => tel ?? []);

it("cuts a text at each number, and loses no character", () => {
  const text = "Ring 999, or 0300 302 3731 (free).";
  expect(splitPhones(text)).toEqual([
    { text: "Ring " },
    { text: "999", tel: "tel:999" },
    { text: ", or " },
    { text: "0300 302 3731", tel: "tel:+443003023731" },
    { text: " (free)." },
  ]);
  expect(splitPhones("")).toEqual([{ text: "" }]);
});

it("knows numbers in each of their usual groups, and the short ones", () => {
  for (const number of ["03330 062 835", "020 7946 0018", "01204 12345", "08008003333", "0800 1111", "111"])
    expect(numbersIn(`Ring ${number}.`), number).toHaveLength(1);
});

it("leaves sums, years, dates and references alone", () => {
  for (const text of [
    "£999",
    "24 000 808",
    "1,999 words",
    "2026-11-26",
    "s.999/2",
    "05 11 2026",
    "99",
    "1999",
  ])
    expect(numbersIn(text), text).toEqual([]);
});
