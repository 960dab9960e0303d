import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { dayStrip } from "../../../app/_components/words/day-strip.tsx";
import { onTheDay } from "../../../lib/content/kinds/on-the-day.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { toView } from "../../../lib/pages/view.ts";
import { guide, pageAt } from "../sound-guide.ts";

const frames = onTheDay.parse([
  { drawing: "door", caption: "You come in", words: "Come with **someone**." },
  { drawing: "table", caption: "Everyone meets", words: "All sit down:source[act-55]." },
]);
const page = pageAt("/mediation");

function render(): string {
  const [part] = dayStrip(frames);
  if (!part) throw new Error("there is no part");
  const view = toView(guide, calendarDate("2026-11-22"), page, [{ frames }]);
  return renderToStaticMarkup(createElement(Fragment, null, part.draw(view)));
}

it("a day is a list of frames in order, each a drawing beside the words that tell it", () => {
  const [first = "", second = "", ...more] = render().split("<li>").slice(1);
  expect(more).toEqual([]);
  expect(first).toMatch(/^<svg[^>]* aria-hidden="true">.*<b>You come in<\/b>.*<strong>someone<\/strong>/s);
  expect(second).toMatch(/^<svg.*<b>Everyone meets<\/b>.*aria-label="Source 1"/s);
});

it("a page without such a day has no such part", () => {
  expect(dayStrip(undefined)).toEqual([]);
});
