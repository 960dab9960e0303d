import { expect, it } from "vitest";
import { councilDateEvents } from "../../../lib/content/kinds/time-limit.ts";
import { toCouncilDayPage } from "../../../lib/council-dates/day-page.ts";
import { toCouncilEventPage } from "../../../lib/council-dates/event-page.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { guide } from "../sound-guide.ts";

it("the page for one day names the day, and has every event with what is owed after it", () => {
  const { address, under, record } = toCouncilDayPage(guide, calendarDate("2026-09-02"));
  expect([address, under]).toEqual(["/dates/2026-09-02/council", "/dates/council"]);
  expect(record.title).toBe("What is owed after Wednesday 2 September 2026?");
  expect(record.events.map(({ event }) => event)).toEqual(councilDateEvents);
  const owed = record.events.filter(({ limits }) => limits.length > 0);
  expect(owed.map(({ event, limits }) => [event, limits.map(({ row }) => row.name)])).toEqual([
    ["something-unfair-because-of-disability", ["appeal-limit"]],
  ]);
});

it("the page of one event is about that event alone, and leaves the text below the fields to the page above it", () => {
  const event = "something-unfair-because-of-disability";
  const { address, under, record } = toCouncilEventPage(guide, event);
  expect([address, under]).toEqual([`/dates/council/${event}`, "/dates/council"]);
  expect(record.title).toBe(guide.councilDates.events[event].title);
  expect(record.limits.map(({ row }) => row.name)).toEqual(["appeal-limit"]);
  expect(record.body.children).toEqual([]);
  expect(toCouncilEventPage(guide, "tribunal-order").record.limits).toEqual([]);
});
