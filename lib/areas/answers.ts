import type { Way } from "../content/kinds/contact.ts";
import { type Naming, type Purpose, purposes, type Service } from "../content/kinds/service.ts";
import type { Area } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import { type Grade, gradeNaming, grades } from "./grade.ts";

/** What one source says of a service, and how sure it makes us. */
export type GradedNaming = { naming: Naming; grade: Grade };

/** Who answers in an area, as all sources together have it: what for, and how sure by the best of them. */
export type Answer = {
  service: Service;
  /** Best first. */
  namings: readonly GradedNaming[];
  grade: Grade;
  purposes: readonly Purpose[];
};

/** Who answers in an area: independent bodies first, and among those the surer ones. */
export function listAnswers({ services = [] }: Area, today: CalendarDate): Answer[] {
  return services.map((service) => toAnswer(service, today)).toSorted((a, b) => rank(a) - rank(b));
}

/** The independent bodies that some source names. */
export function listIndependent(area: Area, today: CalendarDate): Answer[] {
  return listAnswers(area, today).filter(isIndependent);
}

/** Those a reader can be told to ring: independent, and confirmed or named in a dated source. */
export function listToRing(area: Area, today: CalendarDate): Answer[] {
  return listIndependent(area, today).filter(({ grade }) => grade !== "lead");
}

/** Whether the service can be the one the Act asks for. */
export function isIndependent({ service }: Answer): boolean {
  return service.runBy === "an independent body";
}

/** The first way of a kind to reach a service, from its surest source. */
export function findWay({ namings }: Answer, type: Way["type"]): Way | undefined {
  return namings.flatMap(({ naming }) => naming.contacts ?? []).find((way) => way.type === type);
}

function toAnswer(service: Service, today: CalendarDate): Answer {
  const namings = service.named
    .map((naming) => ({ naming, grade: gradeNaming(naming, today) }))
    .toSorted((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
  const named = new Set(service.named.flatMap((naming) => naming.for));
  return {
    service,
    namings,
    grade: namings[0]?.grade ?? "lead",
    purposes: purposes.filter((purpose) => named.has(purpose)),
  };
}

function rank(answer: Answer): number {
  return (isIndependent(answer) ? 0 : grades.length) + grades.indexOf(answer.grade);
}
