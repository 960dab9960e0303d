import { expect, it } from "vitest";
import { parseContent } from "../../../lib/content/content.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { toGuide } from "../../../lib/guide/guide.ts";
import { toStepView } from "../../../lib/pages/step-view.ts";
import { findStep } from "../../../lib/which-option/steps.ts";
import { change, guide } from "../sound-guide.ts";

const today = calendarDate("2026-11-22");

it("gives an outcome the notes of the answers that led to it", () => {
  const step = findStep(guide.tree, ["refused", "no-certificate"]);
  const given = (step?.given ?? []).flatMap(({ answer }) => answer.note ?? []);
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
