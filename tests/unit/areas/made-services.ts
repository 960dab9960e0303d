import type { Way } from "../../../lib/content/kinds/contact.ts";
import type { Naming, Service } from "../../../lib/content/kinds/service.ts";
import type { Area } from "../../../lib/content/record.ts";
import { type CalendarDate, calendarDate } from "../../../lib/dates/calendar-date.ts";
import { getArea } from "../feeds/areas.ts";

/** The day these tests ask about. */
export const today = calendarDate("2026-11-22");
/** A day within two years of it, so that a source of that day is dated. */
export const recent: CalendarDate = calendarDate("2026-06-01");

/** What an undated page of the council says of a service, with some of it changed. */
export function named(changes: Partial<Naming> = {}): Naming {
  return {
    publishedBy: "The council",
    publishedOn: undefined,
    confirmedOn: undefined,
    for: ["disagreement resolution"],
    ...changes,
  };
}

/** An independent body with the sources that name it. */
export function body(name: string, ...namings: Naming[]): Service {
  return { runBy: "an independent body", name, named: namings };
}

/** A service that is no independent body's, and that no source names. */
export function runBy(who: Service["runBy"], ...namings: Naming[]): Service {
  return { runBy: who, named: namings };
}

/** A number, with no more said of it. */
export function phone(value: string): Way {
  return { type: "phone", value };
}

/** A way that is no number and no address by post. */
export function link(type: "email" | "form" | "website", value: string): Way {
  return { type, value };
}

/** Southend with these services alone. */
export function areaWith(...services: Service[]): Area {
  return getArea("southend-on-sea", { services });
}
