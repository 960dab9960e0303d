import { expect, it } from "vitest";
import { listAnswers } from "../../../lib/areas/answers.ts";
import type { Area } from "../../../lib/content/record.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { listProblems, openGuide } from "../../../lib/guide/open-guide.ts";
import { listContactTasks } from "../../../lib/reviews/tasks.ts";
import { fullFiles } from "../app/planted-sources.ts";

const path = "shared-services/two-councils.md";
const opened = openGuide(fullFiles);
if (!opened.sound) throw new Error("the full guide is sound");
const { guide, content } = opened;

it("a service that councils share is told once, and stands in the record of each with the places of all", () => {
  const listShared = (area: Area) =>
    listAnswers(area, calendarDate("2026-11-22")).filter(({ service }) => service.sharedBy);
  const having = guide.all.area.filter((area) => listShared(area).length > 0);
  expect(having.map(({ name }) => name).toSorted()).toEqual(["surrey", "west-northamptonshire"]);
  for (const area of having) {
    const [shared] = listShared(area);
    expect(shared?.service.name).toBe("The shared service");
    expect(shared?.service.sharedBy?.toSorted()).toEqual(["Surrey", "West Northamptonshire"]);
    expect(guide.pages.find(({ record }) => record.name === area.name)?.record).toBe(area);
  }
});

it("a shared service that nobody has confirmed is one task, at its own file", () => {
  const unsure = openGuide(
    fullFiles.map((file) =>
      file.path === path
        ? { ...file, text: file.text.replace(/confirmed-on: \S+/, "confirmed-on: not yet") }
        : file,
    ),
  );
  const tasks = listContactTasks(unsure.content).filter(({ file }) => file === `content/${path}`);
  expect(tasks).toHaveLength(1);
  expect(tasks[0]?.what).toContain("The shared service for mediation");
  expect(listContactTasks(content).filter(({ file }) => file === `content/${path}`)).toEqual([]);
});

it.each([
  ["The SEN team", "provider-not-independent"],
  ["Surrey County Council", "provider-not-independent"],
])("a shared service is checked as one of a council's own is: %s", (name, rule) => {
  const files = fullFiles.map((file) =>
    file.path === path ? { ...file, text: file.text.replace("The shared service", name) } : file,
  );
  expect(listProblems(openGuide(files)).map((problem) => [problem.file, problem.rule])).toEqual([
    [`content/${path}`, rule],
  ]);
});
