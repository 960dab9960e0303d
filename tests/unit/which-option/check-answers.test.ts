import { expect, it } from "vitest";
import { listProblems, openGuide } from "../../../lib/guide/open-guide.ts";
import { change } from "../sound-guide.ts";

const sure = "words: I am not sure\n    to: outcomes/advice";

/** What is wrong once the sound guide's second question has this in place of its answer "I am not sure". */
function listAfter(answer: string): string[] {
  const changed = change("questions/certificate.md", (text) => {
    if (!text.includes(sure)) throw new Error("the question has no such answer");
    return text.replace(sure, answer);
  });
  return listProblems(openGuide(changed)).map(
    ({ file, line, rule, message }) => `${file}:${line} ${message} [${rule}]`,
  );
}

it("lets nobody who is not sure be led elsewhere, whatever they answered before", () => {
  const elsewhere = `${sure}\n    instead:\n      - after: refused\n        to: outcomes/short-appeal`;
  expect(listAfter(elsewhere)).toEqual([
    'content/questions/certificate.md:19 "I am not sure" is for everyone; take out "unless" and "instead" [not-sure]',
  ]);
});

it("lets no answer take away the choice of being not sure", () => {
  expect(listAfter(`${sure}\n    unless:\n      - refused`)).toContain(
    'content/questions/certificate.md:19 "I am not sure" is for everyone; take out "unless" and "instead" [not-sure]',
  );
});

it("asks that it leads to the outcome that which-option.md names", () => {
  expect(listAfter(sure.replace("advice", "mediate"))).toContain(
    'content/questions/certificate.md:21 "I am not sure" always leads to outcomes/advice [not-sure]',
  );
});
