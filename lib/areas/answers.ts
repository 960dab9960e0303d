import type { Naming, Service } from "../content/kinds/service.ts";
import type { Area } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import { type Grade, gradeNaming, grades } from "./grade.ts";

/** What one source says of a service, and how sure it makes us. */
export type GradedNaming = { naming: Naming; grade: Grade };

/** Who answers in an area, as all sources together have it, and how sure by the best of them. */
export type Answer = {
  service: Service;
  /** Best first. */
  namings: readonly GradedNaming[];
  grade: Grade;
};

/** Who answers in an area: independent bodies first, and among those the surer ones. */
export function listAnswers({ services = [] }: Area, today: CalendarDate): Answer[] {
  return services.map((service) => toAnswer(service, today)).toSorted((a, b) => rank(a) - rank(b));
}

/** Whether the service can be the one the Act asks for. */
export function isIndependent({ service }: Answer): boolean {
  return service.runBy === "an independent body";
}

/** Whether there is a number to ring that may be the service's own, if not confirmed: of an independent body, or of nobody we can name. */
export function hasNumber(answers: readonly Answer[]): boolean {
  return answers.some(
    (answer) =>
      (isIndependent(answer) || answer.service.runBy === "nobody named") &&
      answer.namings.some(({ naming }) => naming.contacts?.some(({ type }) => type === "phone")),
  );
}

/** Whether any source gives a way to reach anyone it names. */
export function hasWay(answers: readonly Answer[]): boolean {
  return answers.some(({ namings }) => namings.some(({ naming }) => naming.contacts));
}

function toAnswer(service: Service, today: CalendarDate): Answer {
  const namings = service.named
    .map((naming) => ({ naming, grade: gradeNaming(naming, today) }))
    .toSorted((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
  return {
    service,
    namings,
    grade: namings[0]?.grade ?? "lead",
  };
}

function rank(answer: Answer): number {
  return (isIndependent(answer) ? 0 : grades.length) + grades.indexOf(answer.grade);
}
