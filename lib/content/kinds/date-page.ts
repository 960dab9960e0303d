import { group, uncitedWords, words } from "../fields.ts";
import { defineKind } from "./kind.ts";
import { pageFields } from "./page-fields.ts";

// Not listed by any page, and its address has never been another.
const { "short-title": _shortTitle, "old-paths": _oldPaths, ...ownFields } = pageFields;

/** `content/date-page.md`: the words of the page for each date a letter can have, and of the calendar files. */
export const datePage = defineKind({
  title: "The page for a date",
  file: "date-page.md",
  schema: group({
    ...ownFields,
    calendar: words("What the calendar of days says of its own age and reach"),
    "calendar-file": uncitedWords("The link to the calendar file"),
    passed: words("Beside the dates, when all of them had passed on the day the site was built"),
    "over-a-year": words("Beside the dates, when the letter was over 12 months old on that day"),
    adviser: uncitedWords("What the mediation adviser's limit is the last day for, beside the day"),
    "adviser-note": words("What to know about that limit"),
    "own-certificate": uncitedWords("The day that only the reader knows: the one on the certificate"),
    "own-certificate-note": words("What that day does to the appeal date"),
    appeal: uncitedWords("What is to be done on the appeal date, and by which hour, beside the day"),
    "appeal-note": words("What to know about the appeal date"),
    "appeal-early": words("Why the appeal date is earlier than the limit itself"),
    "appeal-unrolled": words("What to say where the bank holidays of the year are not known yet"),
    guidance: uncitedWords("What published guidance adds, as the start of a line"),
    "guidance-words": words("The date guidance gives, never as a promise"),
    "guidance-august": words("The reason, when the limit ends in August"),
    "guidance-christmas": words("The reason, when the limit ends from 25 December to 1 January"),
    "guidance-weekend": words("The reason, when the limit ends on a weekend or bank holiday"),
    "if-open": words("What to do while in time"),
    "if-tribunal": words("What to do after the day to plan for, while guidance may still help"),
    "if-late": words("What to do when late"),
    "if-adviser": words("What to do without a certificate, while the adviser can be contacted"),
    "if-leave": words("What to do without a certificate, after that"),
    "work-letter": words("The working: the letter's date"),
    "work-limit": words("The working: 2 months later"),
    "work-short-month": words("The working: why the last day of the month is taken"),
    "work-plan": words("The working: the working day before"),
    "work-august": words("The working: the first working day of September"),
    "work-christmas": words("The working: the first working day after 1 January"),
    "work-weekend": words("The working: the next working day"),
    certificate: words("When a certificate changes the appeal date"),
    "certificate-table": words("What the table of certificates shows, and where it ends"),
    "certificate-summary": words("The words that open the table"),
    "event-adviser": uncitedWords("The calendar event on the adviser's last day"),
    "event-appeal": uncitedWords("The calendar event on the appeal date"),
    "event-note": uncitedWords("What each event says below its title"),
    "event-certificate-note": uncitedWords("What the event of a certificate says below its title"),
  }),
});
