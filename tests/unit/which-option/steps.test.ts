import { join } from "node:path";
import { expect, it } from "vitest";
import { readLibrary } from "../../../lib/content/library.ts";
import { toStepView } from "../../../lib/pages/step-view.ts";
import { findStep, listSteps, type Step } from "../../../lib/which-option/steps.ts";
import { findTree } from "../../../lib/which-option/tree.ts";
import { offersAt } from "./real-tree.ts";

const library = readLibrary(join(import.meta.dirname, "../../fixtures/sound"));
const tree = findTree(library);
if (!tree) throw new Error("the sound guide has questions");

/** The sound guide with a page the questions start on. */
const withStart = library.records.map((record) =>
  record.kind === "guide" && record.name === "mediation" ? { ...record, name: "which-option" } : record,
);

const stepAt = (...ids: string[]): Step => {
  const step = findStep(tree, ids);
  if (!step) throw new Error(`${ids.join("/")} leads nowhere`);
  return step;
};

it("hides an answer after those it names, and from nobody else", () => {
  expect(offersAt(stepAt("refused"))).toEqual(["has-certificate", "no-certificate", "not-sure"]);
  expect(offersAt(stepAt("decided"))).toEqual(["has-certificate", "no-certificate", "no-need", "not-sure"]);
});

it("leads elsewhere after an answer that says so", () => {
  expect(stepAt("refused", "has-certificate").at.name).toBe("short-appeal");
  expect(stepAt("decided", "has-certificate").at.name).toBe("appeal");
});

it("finds no step for answers that are not offered", () => {
  expect(findStep(tree, ["refused", "no-need"])).toBeUndefined();
  expect(findStep(tree, ["nonsense"])).toBeUndefined();
  expect(findStep(tree, ["waiting", "not-sure"])).toBeUndefined();
});

it("lists every step once, each before those it leads to", () => {
  const ways = listSteps(tree).map(({ given }) => given.map(({ answer }) => answer.id).join("/"));
  expect(new Set(ways).size).toBe(ways.length);
  expect(ways).toHaveLength(12);
  for (const [index, way] of ways.entries()) {
    if (way !== "") expect(ways.indexOf(way.replace(/\/?[^/]*$/, ""))).toBeLessThan(index);
  }
});

it("gives an outcome the notes of the answers that led to it", () => {
  const given = stepAt("refused", "no-certificate").given.flatMap(({ answer }) => answer.note ?? []);
  expect(given).toHaveLength(1);
  expect(toStepView({ records: withStart }, ["refused", "no-certificate"])?.notes).toEqual(given);
  expect(toStepView({ records: withStart }, ["refused", "has-certificate"])?.notes).toEqual([]);
});

it("gives a question no notes, whatever was answered before it", () => {
  const notedEarly = withStart.map((record) =>
    record.kind === "question" && record.name === tree.first.name
      ? { ...record, answers: record.answers.map((answer) => ({ ...answer, note: answer.words })) }
      : record,
  );
  const view = toStepView({ records: notedEarly }, ["refused"]);
  expect(view?.step.at.kind).toBe("question");
  expect(view?.notes).toEqual([]);
});

it("has no page without questions", () => {
  expect(toStepView({ records: [] }, [])).toBeUndefined();
});
