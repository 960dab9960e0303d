import type { Way } from "../content/kinds/contact.ts";
import { type Naming, type Purpose, purposes, type Service } from "../content/kinds/service.ts";
import type { Area } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import { type Answer, type GradedNaming, isIndependent, listAnswers } from "./answers.ts";
import { type Grade, hasEnded } from "./grade.ts";

/** Who answers in one line: what for, and how to reach them, as sources of one grade give it; no source lends its date to another's number. */
export type AnswerLine = {
  service: Service;
  grade: Grade;
  purposes: readonly Purpose[];
  reach: Way | undefined;
  /** Those that say so, best first. */
  namings: readonly GradedNaming[];
};

/** The independent bodies of an area, surest first, with a line of its own for each number and each grade. */
export function listLines(area: Area, today: CalendarDate): AnswerLine[] {
  return listAnswers(area, today).filter(isIndependent).flatMap(toLines);
}

/** The lines a reader can be told to ring: confirmed, or named in a dated source, and not after the contract's end. */
export function listToRing(area: Area, today: CalendarDate): AnswerLine[] {
  return listLines(area, today).filter(
    ({ grade, namings }) => grade !== "lead" && namings.every(({ naming }) => !hasEnded(naming, today)),
  );
}

/** The first way of a kind that the line's own sources give. */
export function findWay({ namings }: Pick<AnswerLine, "namings">, type: Way["type"]): Way | undefined {
  return namings.flatMap(({ naming }) => naming.contacts ?? []).find((way) => way.type === type);
}

/** Lines of which the same is said and which give no way to reach anyone, such as the five services one page lists, together; any other alone. */
export function groupLines(lines: readonly AnswerLine[]): AnswerLine[][] {
  const groups = new Map<string, AnswerLine[]>();
  for (const [index, line] of lines.entries()) {
    const key = line.reach
      ? String(index)
      : JSON.stringify([line.grade, line.purposes, line.namings.map(toSaid)]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

function toSaid({ naming }: GradedNaming) {
  const { publishedBy, publishedAt, publishedOn, confirmedOn, until } = naming;
  return [publishedBy, publishedAt, publishedOn, confirmedOn, until];
}

function toLines({ service, namings }: Answer): AnswerLine[] {
  const lines: AnswerLine[] = [];
  for (const graded of namings) {
    const { naming, grade } = graded;
    const reach = findReach(naming);
    const at = lines.findIndex((line) => line.grade === grade && isSame(line.reach, reach));
    const line = lines[at];
    if (line) lines[at] = join(line, graded, reach);
    else lines.push({ service, grade, purposes: sort(naming.for), reach, namings: [graded] });
  }
  return lines.filter((line, index) => !saysNothingNew(line, lines.slice(0, index)));
}

/** What a reader would try first. */
const order: readonly Way["type"][] = ["phone", "email", "form", "website", "text", "document", "post"];

function findReach({ contacts = [] }: Naming): Way | undefined {
  return contacts.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type))[0];
}

/** One source may give a number and another of its grade none. */
function isSame(one: Way | undefined, other: Way | undefined): boolean {
  return one === undefined || other === undefined || one.value === other.value;
}

function join(line: AnswerLine, graded: GradedNaming, reach: Way | undefined): AnswerLine {
  return {
    ...line,
    reach: line.reach ?? reach,
    purposes: sort([...line.purposes, ...graded.naming.for]),
    namings: [...line.namings, graded],
  };
}

function saysNothingNew({ reach, purposes }: AnswerLine, before: readonly AnswerLine[]): boolean {
  return before.some(
    (line) =>
      isSame(reach, line.reach) &&
      (reach === undefined || line.reach !== undefined) &&
      purposes.every((purpose) => line.purposes.includes(purpose)),
  );
}

function sort(named: readonly Purpose[]): Purpose[] {
  return purposes.filter((purpose) => named.includes(purpose));
}
