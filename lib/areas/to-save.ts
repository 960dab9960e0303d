import { type AnswerLine, findWay } from "./answer-lines.ts";

/** The lines that have something a phone's address book can hold. */
export function listToSave(lines: readonly AnswerLine[]): AnswerLine[] {
  return lines.filter((line) => (findWay(line, "phone") ?? findWay(line, "email")) !== undefined);
}
