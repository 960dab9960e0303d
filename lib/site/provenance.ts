import type { Contact } from "../content/kinds/contact.ts";
import { formatDay } from "./format-day.ts";

/** Who published something and when, and whether its owner has confirmed it to us. */
export function toProvenance(from: Pick<Contact, "publishedBy" | "publishedOn" | "confirmedOn">): string {
  const published = from.publishedOn ? ` on ${formatDay(from.publishedOn)}` : ", undated";
  const confirmed = from.confirmedOn ? `Confirmed on ${formatDay(from.confirmedOn)}.` : "Not yet confirmed.";
  return `Published by ${from.publishedBy}${published}. ${confirmed}`;
}
