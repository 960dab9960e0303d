import type { Words } from "../content/fields.ts";
import { type Library, listRecords } from "../content/library.ts";
import type { DatePage, Guide } from "../content/record.ts";
import { type CalendarDate, formatDate } from "../dates/calendar-date.ts";
import { listCitations } from "../pages/citations.ts";
import { toCalendarWords, toDateWords } from "./date-words.ts";
import {
  type DateAdvice,
  type DateLine,
  findLetterDates,
  findWarning,
  type LetterDates,
  listAdvice,
  listDateLines,
  listWorking,
  type WorkingStep,
} from "./letter-dates.ts";
import { listPages } from "../guide/pages.ts";
import { dateAddress } from "../guide/paths.ts";
import { toRenderContext } from "../guide/render-context.ts";
import type { View } from "../pages/view.ts";

/** The view of the page for one date, with the parts its record does not hold. */
export type DateView = View<Guide> & {
  words: DatePage;
  dates: LetterDates;
  warning: Words | undefined;
  lines: readonly DateLine[];
  advice: readonly DateAdvice[];
  working: readonly WorkingStep[];
};

/** The page for a letter's date; `today` is the day of the build. Undefined while the words are not there. */
export function toDateView(
  library: Pick<Library, "records">,
  letter: CalendarDate,
  today: CalendarDate,
): DateView | undefined {
  const words = listRecords(library, "date-page")[0];
  const site = listRecords(library, "site")[0];
  if (!words || !site) return undefined;
  const dates = findLetterDates(letter, today);
  const record = toRecord(words, letter);
  const parts = {
    warning: findWarning(words, dates),
    lines: listDateLines(words, dates),
    advice: listAdvice(words, dates),
    working: listWorking(words, dates),
  };
  const { certificate, certificateTable } = words;
  const { warning, lines, advice, working } = parts;
  const shown = { summary: record.summary, warning, lines, advice, certificate, certificateTable, working };
  const cited = listCitations(library, [{ ...shown, body: words.body }]);
  const [ofLetter, ofBuild] = [toDateWords(dates), toCalendarWords(today)];
  const dateWords = (name: string) => ofBuild(ofLetter(name));
  return {
    library,
    site,
    pages: listPages(library),
    page: { address: dateAddress(letter), record },
    cited,
    context: { ...toRenderContext(library, cited), dateWords },
    words,
    dates,
    ...parts,
  };
}

/** What the frame of every page needs, as a guide: the heading names the date. */
function toRecord(words: DatePage, letter: CalendarDate): Guide {
  const { shortTitle, summary, reviewed, reviewBy, next, body, file } = words;
  const title = `${words.title} ${formatDate(letter)}`;
  return {
    kind: "guide",
    name: letter,
    file,
    body,
    title,
    shortTitle,
    summary,
    reviewed,
    reviewBy,
    next,
    part: "act",
    order: 0,
  };
}
