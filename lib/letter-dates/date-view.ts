import type { Words } from "../content/fields.ts";
import { drawnGuides } from "../content/kinds/drawn-guides.ts";
import type { DatePage } from "../content/record.ts";
import { type CalendarDate, formatDate } from "../dates/calendar-date.ts";
import type { Guide } from "../guide/guide.ts";
import { dateAddress } from "../guide/paths.ts";
import { type Framed, toView, type View } from "../pages/view.ts";
import { type DateAdvice, findWarning, listAdvice } from "./advice.ts";
import { type DateLine, listDateLines } from "./date-lines.ts";
import { toPageWords } from "./date-words.ts";
import { findLetterDates, type LetterDates } from "./letter-dates.ts";
import { listWorking, type WorkingStep } from "./working.ts";

/** What the page for one letter's date shows: the words of all such pages, and the dates of this one. */
export type DateRecord = Framed & {
  kind: "letter-date";
  words: DatePage;
  dates: LetterDates;
  warning: Words | undefined;
  lines: readonly DateLine[];
  advice: readonly DateAdvice[];
  working: readonly WorkingStep[];
};

/** The view of the page for one date. */
export type DateView = View<DateRecord>;

/** The page for a letter's date; `today` is the day of the build. */
export function toDateView(guide: Guide, today: CalendarDate, letter: CalendarDate): DateView {
  const words = guide.datePage;
  const dates = findLetterDates(letter, today);
  const record = toRecord(words, dates);
  const page = { address: dateAddress(letter), under: drawnGuides.dates, record };
  const { summary, warning, lines, advice, working, body } = record;
  const { certificate, certificateSummary, certificateTable, sources } = words;
  const view = toView(guide, today, page, [
    {
      summary,
      warning,
      lines,
      advice,
      certificate,
      certificateSummary,
      certificateTable,
      working,
      body,
      sources,
    },
  ]);
  const dateWords = toPageWords(dates);
  return { ...view, context: { ...view.context, dateWords, undated: view.context } };
}

/** The heading names the date. */
function toRecord(words: DatePage, dates: LetterDates): DateRecord {
  const { summary, reviewed, reviewBy, next, body } = words;
  return {
    kind: "letter-date",
    title: `${words.title} ${formatDate(dates.letter)}`,
    summary,
    reviewed,
    reviewBy,
    next,
    body,
    words,
    dates,
    warning: findWarning(words, dates),
    lines: listDateLines(words, dates),
    advice: listAdvice(words, dates),
    working: listWorking(words, dates),
  };
}
