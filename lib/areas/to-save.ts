import { type Answer, findWay, isIndependent } from "./answers.ts";

/** The independent bodies that have something a phone's address book can hold. */
export function listToSave(answers: readonly Answer[]): Answer[] {
  return answers.filter(
    (answer) => isIndependent(answer) && (findWay(answer, "phone") ?? findWay(answer, "email")) !== undefined,
  );
}
