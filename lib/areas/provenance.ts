import type { Contact } from "../content/kinds/contact.ts";
import { formatShortDate } from "../dates/calendar-date.ts";
import { formatWhen } from "../dates/calendar-month.ts";

type Published = Pick<Contact, "publishedBy" | "publishedOn" | "confirmedOn">;

/** Who published something and when, and whether its owner has confirmed it to us. */
export function toProvenance(from: Published): string {
  return `Published by ${from.publishedBy}${toStanding(from)}`;
}

/** What follows the publisher's name: when, and whether the owner has confirmed it to us. */
export function toStanding(from: Omit<Published, "publishedBy">): string {
  const published = from.publishedOn ? ` ${formatWhen(from.publishedOn)}` : ", undated";
  const confirmed = from.confirmedOn
    ? `Confirmed on ${formatShortDate(from.confirmedOn)}.`
    : "Not yet confirmed.";
  return `${published}. ${confirmed}`;
}
