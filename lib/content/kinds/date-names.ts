/** The dates that follow from the date on a letter. */
const letterDateNames = [
  "letter",
  "two-months",
  "plan-by",
  "latest",
  "certificate-before",
  "certificate-last",
] as const;

/** The dates that follow from the date on a mediation certificate, whatever the letter's is. */
const certificateDateNames = ["certificate", "plan-by"] as const;

/** The day of the build, and how far the calendar of letters' dates reaches on it. */
const calendarDateNames = ["built", "calendar-first", "calendar-last"] as const;

/** The name of a date that follows from a letter's. */
export type LetterDateName = (typeof letterDateNames)[number];
/** The name of a date that follows from a certificate's. */
export type CertificateDateName = (typeof certificateDateNames)[number];
/** The name of a date of the calendar itself. */
export type CalendarDateName = (typeof calendarDateNames)[number];

/** Every name that `:date[...]` can hold anywhere. */
export const dateNames: readonly string[] = [
  ...new Set([...letterDateNames, ...certificateDateNames, ...calendarDateNames]),
];

/** Fields that are not shown on the page of a letter's date: each is filled only with what is known where it stands. */
const namesByField: Readonly<Record<string, readonly string[]>> = {
  calendar: calendarDateNames,
  "event-adviser": letterDateNames,
  // The title of a letter's event and of a certificate's.
  "event-appeal": letterDateNames.filter((name) =>
    (certificateDateNames as readonly string[]).includes(name),
  ),
  "event-note": letterDateNames,
  "event-certificate-note": certificateDateNames,
};

/** The names a field of date-page.md can hold; the other fields, and the text, stand on the page of a letter's date. */
export function listDateNames(field?: string): readonly string[] {
  return (field && namesByField[field]) || [...letterDateNames, ...calendarDateNames];
}
