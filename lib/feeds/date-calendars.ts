import type { Words } from "../content/fields.ts";
import type { DatePage, Site } from "../content/record.ts";
import { findAppealLimit } from "../dates/appeal-limit.ts";
import { bankHolidays } from "../dates/bank-holidays.ts";
import { addMonths, type CalendarDate } from "../dates/calendar-date.ts";
import { listLetterMonths } from "../dates/letter-months.ts";
import type { Guide } from "../guide/guide.ts";
import { calendarAddress, certificateCalendarAddress, dateAddress } from "../guide/paths.ts";
import { toRenderContext } from "../guide/render-context.ts";
import { toCertificateWords, toDateWords } from "../letter-dates/date-words.ts";
import { findLetterDates, type LetterDates } from "../letter-dates/letter-dates.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";
import { type CalendarEvent, renderCalendar } from "./icalendar.ts";

/** Every calendar file by address: one for each letter's date, and one for each certificate date that can move a limit. */
export function listCalendars(guide: Guide, today: CalendarDate): Record<string, string> {
  const { datePage: words, site } = guide;
  const letters = listLetterMonths(today).flatMap((month) => month.days);
  const context = toRenderContext(guide, []);
  // Each line is turned into plain words once; the dates go into it a thousand times.
  const marked = { ...context, dateWords: (name: string) => `{${name}}` };
  const lines = new Map(
    [words.eventAppeal, words.eventAdviser, words.eventNote, words.eventCertificateNote].map((line) => [
      line,
      toPlainWords(line.tree, marked),
    ]),
  );
  const write: Write = (line, dateWords) =>
    lines.get(line)?.replace(/\{([a-z-]+)\}/g, (_, name: string) => dateWords(name)) ?? "";
  const render = (events: CalendarEvent[]) =>
    renderCalendar({ product: `-//${site.title}//EN`, stamp: words.reviewed, events });
  const found = letters.map((letter) => findLetterDates(letter, today));
  const ofLetters = found.map((dates) => [
    calendarAddress(dates.letter),
    render(listLetterEvents(dates, words, site, write)),
  ]);
  const certificates = new Set(
    found.flatMap(({ certificates: all }) => all.map(({ certificate }) => certificate)),
  );
  const ofCertificates = [...certificates]
    .toSorted()
    .map((certificate) => [
      certificateCalendarAddress(certificate),
      render([toCertificateEvent(certificate, words, site, write)]),
    ]);
  return Object.fromEntries([...ofLetters, ...ofCertificates]);
}

type Write = (words: Words, dateWords: (name: string) => string) => string;

/** The adviser's last day and the appeal; no event for what guidance adds, which is no date to aim for. */
function listLetterEvents(dates: LetterDates, words: DatePage, site: Site, write: Write): CalendarEvent[] {
  const { letter } = dates;
  const dateWords = toDateWords(dates);
  const { fromLetter, plain, planBy = plain } = dates.limit;
  const event = (sort: string, day: CalendarDate, title: Words) => ({
    uid: `${sort}-${letter}@${new URL(site.address).hostname}`,
    day,
    title: write(title, dateWords),
    description: write(words.eventNote, dateWords),
    address: `${site.address}${dateAddress(letter)}`,
  });
  return [event("appeal", planBy, words.eventAppeal), event("adviser", fromLetter, words.eventAdviser)];
}

/** 1 month from a certificate depends on nothing else, so one file serves every letter. */
function toCertificateEvent(
  certificate: CalendarDate,
  words: DatePage,
  site: Site,
  write: Write,
): CalendarEvent {
  // A letter so old that its own limit has passed leaves the certificate's limit alone.
  const letter = addMonths(certificate, -2);
  const { plain, planBy = plain } = findAppealLimit({ letter, certificate }, bankHolidays);
  const dateWords = toCertificateWords(certificate, planBy);
  return {
    uid: `certificate-${certificate}@${new URL(site.address).hostname}`,
    day: planBy,
    title: write(words.eventAppeal, dateWords),
    description: write(words.eventCertificateNote, dateWords),
    address: `${site.address}/dates`,
  };
}
