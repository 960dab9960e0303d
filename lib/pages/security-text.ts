import type { Site } from "../content/record.ts";
import { addDays, type CalendarDate } from "../dates/calendar-date.ts";

const daysValid = 300;

/** RFC 9116: who to tell of a security fault, and until when that is true; renewed by each build. */
export function toSecurityText(site: Site, today: CalendarDate): string {
  const lines = [
    `Contact: mailto:${site.email}`,
    `Expires: ${addDays(today, daysValid)}T00:00:00.000Z`,
    "Preferred-Languages: en",
    `Canonical: ${site.address}/.well-known/security.txt`,
  ];
  return `${lines.join("\n")}\n`;
}
