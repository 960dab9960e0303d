import { expect, it } from "vitest";
import { parseContent } from "../../../lib/content/content.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { toGuide } from "../../../lib/guide/guide.ts";
import { toStepView } from "../../../lib/pages/step-view.ts";
import { findStep, listSteps, type Step } from "../../../lib/which-option/steps.ts";
import { change, guide } from "../sound-guide.ts";
import { offersAt } from "./real-tree.ts";

const { tree } = guide;
const today = calendarDate("2026-11-22");

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
  expect(toStepView(guide, today, ["refused", "no-certificate"])?.page.record.notes).toEqual(given);
  expect(toStepView(guide, today, ["refused", "has-certificate"])?.page.record.notes).toEqual([]);
});

it("gives a question no notes, whatever was answered before it", () => {
  const noted = (text: string) =>
    text.replace("words: It refused an assessment", '$&\n    note: "Time runs on."');
  const notedEarly = toGuide(parseContent(change("questions/decision.md", noted), "content"));
  const view = toStepView(notedEarly, today, ["refused"]);
  expect(view?.page.record.step.given[0]?.answer.note).toBeDefined();
  expect(view?.page.record.step.at.kind).toBe("question");
  expect(view?.page.record.notes).toEqual([]);
});

it("has no page for answers that are not offered", () => {
  expect(toStepView(guide, today, ["refused", "no-need"])).toBeUndefined();
});
