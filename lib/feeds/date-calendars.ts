import type { Words } from "../content/fields.ts";
import { drawnGuides } from "../content/kinds/drawn-guides.ts";
import type { Site } from "../content/record.ts";
import { findAppealLimit } from "../dates/appeal-limit.ts";
import { bankHolidays, holidaysUpdated } from "../dates/bank-holidays.ts";
import { addMonths, type CalendarDate } from "../dates/calendar-date.ts";
import { listLetterMonths } from "../dates/letter-months.ts";
import type { Guide } from "../guide/guide.ts";
import { calendarAddress, certificateCalendarAddress, dateAddress } from "../guide/paths.ts";
import { toRenderContext } from "../guide/render-context.ts";
import { type DateWords, toCertificateWords, toLetterWords } from "../letter-dates/date-words.ts";
import { findLetterDates, type LetterDates } from "../letter-dates/letter-dates.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";
import { type CalendarEvent, renderCalendar } from "./icalendar.ts";

/** Every calendar file by address: one for each letter's date, and one for each certificate date that can move a limit. */
export function listCalendars(
  guide: Guide,
  today: CalendarDate,
  updated = holidaysUpdated,
): Record<string, string> {
  const { datePage: words, site } = guide;
  // An event rests on its words and on the holidays; with the newer of the two days, a calendar that holds it takes it anew.
  const stamp = [words.reviewed, updated].toSorted().at(-1) ?? updated;
  const letters = listLetterMonths(today).flatMap((month) => month.days);
  const lines = toEventLines(guide);
  const render = (events: CalendarEvent[]) =>
    renderCalendar({ product: `-//${site.title}//EN`, stamp, events });
  const found = letters.map((letter) => findLetterDates(letter, today));
  const ofLetters = found.map((dates) => [
    calendarAddress(dates.letter),
    render(listLetterEvents(dates, lines, site)),
  ]);
  const certificates = new Set(
    found.flatMap(({ certificates: all }) => all.map(({ certificate }) => certificate)),
  );
  const ofCertificates = [...certificates]
    .toSorted()
    .map((certificate) => [
      certificateCalendarAddress(certificate),
      render([toCertificateEvent(certificate, lines, site)]),
    ]);
  return Object.fromEntries([...ofLetters, ...ofCertificates]);
}

/** What the events say, with a gap such as `{plan-by}` for each date. */
type EventLines = { appeal: string; adviser: string; note: string; certificateNote: string };

/** Each line is turned into plain words once; the dates go into it a thousand times. */
function toEventLines(guide: Guide): EventLines {
  const context = { ...toRenderContext(guide, []), dateWords: (name: string) => `{${name}}` };
  const toLine = ({ tree }: Words) => toPlainWords(tree, context);
  const { eventAppeal, eventAdviser, eventNote, eventCertificateNote } = guide.datePage;
  return {
    appeal: toLine(eventAppeal),
    adviser: toLine(eventAdviser),
    note: toLine(eventNote),
    certificateNote: toLine(eventCertificateNote),
  };
}

function fill(line: string, dateWords: DateWords): string {
  return line.replace(/\{([a-z-]+)\}/g, (_, name: string) => dateWords(name));
}

/** The adviser's last day and the appeal; no event for what guidance adds, which is no date to aim for. */
function listLetterEvents(dates: LetterDates, lines: EventLines, site: Site): CalendarEvent[] {
  const { letter } = dates;
  const dateWords = toLetterWords(dates);
  const { fromLetter, plain, planBy = plain } = dates.limit;
  const event = (sort: string, day: CalendarDate, title: string) => ({
    uid: `${sort}-${letter}@${new URL(site.address).hostname}`,
    day,
    title: fill(title, dateWords),
    description: fill(lines.note, dateWords),
    address: `${site.address}${dateAddress(letter)}`,
  });
  return [event("appeal", planBy, lines.appeal), event("adviser", fromLetter, lines.adviser)];
}

/** 1 month from a certificate depends on nothing else, so one file serves every letter. */
function toCertificateEvent(certificate: CalendarDate, lines: EventLines, site: Site): CalendarEvent {
  // A letter so old that its own limit has passed leaves the certificate's limit alone.
  const letter = addMonths(certificate, -2);
  const { plain, planBy = plain } = findAppealLimit({ letter, certificate }, bankHolidays);
  const dateWords = toCertificateWords(certificate, planBy);
  return {
    uid: `certificate-${certificate}@${new URL(site.address).hostname}`,
    day: planBy,
    title: fill(lines.appeal, dateWords),
    description: fill(lines.certificateNote, dateWords),
    address: `${site.address}${drawnGuides.dates}`,
  };
}
