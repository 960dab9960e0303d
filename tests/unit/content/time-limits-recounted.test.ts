import { expect, it } from "vitest";
import published from "../../../lib/dates/bank-holidays.json" with { type: "json" };
import { bankHolidays } from "../../../lib/dates/bank-holidays.ts";
import { addDays, calendarDate } from "../../../lib/dates/calendar-date.ts";
import { findLastDay } from "../../../lib/dates/last-day.ts";
import { timeLimits } from "./time-limit-files.ts";

/** Written out from the law, not from the content: steps of one day, and those that are not counted are stepped over. */
type Steps = { days: number } | { workingDays: number } | { months: number; less?: 1 } | { eveOf: string };

const recounted: Readonly<Record<string, Steps>> = {
  "assess-decision": { days: 42 },
  "refuse-plan": { days: 112 },
  "final-plan": { days: 140 },
  "draft-comment": { days: 14 },
  "review-interval": { months: 12, less: 1 },
  "review-notice": { days: -14 },
  "review-papers": { days: -14 },
  "review-report": { days: 14 },
  "review-decision": { days: 28 },
  "review-final-plan": { days: 84 },
  "amend-comment": { days: 14 },
  "amended-plan": { days: 56 },
  "reassess-decision": { days: 15 },
  "reassess-plan": { days: 98 },
  "order-assess-tell": { days: 14 },
  "order-assess-no-plan": { days: 70 },
  "order-assess-final": { days: 98 },
  "order-plan-draft": { days: 35 },
  "order-plan-final": { days: 77 },
  "order-reconsider": { days: 14 },
  "order-amend-provision": { days: 35 },
  "order-continue-amend": { days: 35 },
  "order-amend-school": { days: 14 },
  "conceded-amend": { days: 35 },
  "agreement-other-points": { days: 14 },
  "agreement-health-tells-council": { days: 7 },
  "transfer-plan": { workingDays: 15 },
  "transfer-tell": { days: 42 },
  "transfer-school": { eveOf: "02-14" },
  "transfer-post-16": { eveOf: "03-30" },
  "transfer-between-post-16": { months: -5 },
  "mediation-arranged": { days: 30 },
  "mediation-arranged-health": { days: 30 },
  "health-told": { workingDays: 3 },
  "mediation-notice": { workingDays: -5 },
  "certificate-issue": { workingDays: 3 },
  "recommendation-reply": { days: 34 },
  "attendance-notice": { days: 14 },
  "complaint-received-1": { workingDays: 5 },
  "complaint-answer-1": { workingDays: 10 },
  "complaint-received-2": { workingDays: 5 },
  "complaint-answer-2": { workingDays: 20 },
  "social-care-stage-1": { workingDays: 10 },
  "social-care-stage-2": { workingDays: 25 },
  "social-care-ask-panel": { workingDays: 20 },
  "social-care-panel": { workingDays: 30 },
  "ombudsman-limit": { months: 12 },
  "discrimination-limit": { months: 6, less: 1 },
  "judicial-review-limit": { months: 3 },
  "college-complaint": { months: 12 },
  "transport-ask-1": { workingDays: 20 },
  "transport-answer-1": { workingDays: 20 },
  "transport-ask-2": { workingDays: 20 },
  "transport-panel": { workingDays: 40 },
  "tribunal-challenge": { days: 28 },
};

const holidays = new Set(published.events.map(({ date }) => date));
const oneDay = 24 * 60 * 60 * 1000;

it("every time limit with a date is recounted here, and no other", () => {
  const dated = timeLimits.filter(({ period }) => {
    const found = findLastDay(calendarDate("2026-11-25"), period, bankHolidays);
    return "lastDay" in found;
  });
  expect(dated.map(({ name }) => name).toSorted()).toEqual(Object.keys(recounted).toSorted());
});

it.each(Object.entries(recounted))(
  "%s is the same, counted a day at a time, over two winters",
  (name, steps) => {
    const row = timeLimits.find((limit) => limit.name === name);
    if (!row) throw new Error(`there is no time limit ${name}`);
    for (const start of ["2026-11-25", "2027-12-25"]) {
      for (let after = 0; after < 60; after += 1) {
        const event = addDays(calendarDate(start), after);
        // The one limit in working days that counts the event's own day is the transfer of a plan.
        const first = name === "transfer-plan" ? addDays(event, -1) : event;
        const found = findLastDay(event, row.period, bankHolidays);
        expect([event, "lastDay" in found && found.lastDay]).toEqual([event, step(first, steps)]);
      }
    }
  },
);

function step(from: string, steps: Steps): string {
  if ("eveOf" in steps) return `${from.slice(0, 4)}-${steps.eveOf}`;
  if ("months" in steps) return stepMonths(from, steps);
  const left = { count: "days" in steps ? steps.days : steps.workingDays };
  const direction = Math.sign(left.count);
  let time = Date.parse(from);
  while (left.count !== 0) {
    time += direction * oneDay;
    if ("days" in steps || isWorking(time)) left.count -= direction;
  }
  return toText(time);
}

/** Goes on a day at a time until the month is the one wanted and the day is the same, or the month ends. */
function stepMonths(from: string, { months, less = 0 }: { months: number; less?: number }): string {
  const start = new Date(from);
  const wanted = start.getUTCFullYear() * 12 + start.getUTCMonth() + months;
  const direction = Math.sign(months);
  let time = start.getTime();
  while (monthOf(time) !== wanted) time += direction * oneDay;
  while (monthOf(time - oneDay) === wanted) time -= oneDay;
  while (new Date(time).getUTCDate() < start.getUTCDate() && monthOf(time + oneDay) === wanted)
    time += oneDay;
  return toText(time - less * oneDay);
}

function isWorking(time: number): boolean {
  const weekday = new Date(time).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(toText(time));
}

function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function toText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
