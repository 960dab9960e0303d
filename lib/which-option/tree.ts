import { type Content, listRecords } from "../content/content.ts";
import type { Outcome, Question, WhichOption } from "../content/record.ts";

/** The questions and outcomes by name, and where they start. */
export type Tree = {
  settings: WhichOption;
  first: Question;
  questions: ReadonlyMap<string, Question>;
  outcomes: ReadonlyMap<string, Outcome>;
};

/** One of a question's answers. */
export type Answer = Question["answers"][number];

/** The id of the answer that every question has. */
export const notSure = "not-sure";

const kept = new WeakMap<Content["records"], Tree>();

/** The tree as its files say, the same one each time; undefined while its first question cannot be read. */
export function findTree(content: Pick<Content, "records">): Tree | undefined {
  const known = kept.get(content.records);
  if (known) return known;
  const settings = listRecords(content, "which-option")[0];
  const questions = new Map(listRecords(content, "question").map((question) => [question.name, question]));
  const outcomes = new Map(listRecords(content, "outcome").map((outcome) => [outcome.name, outcome]));
  const first = settings && questions.get(settings.first.name);
  if (!settings || !first) return undefined;
  const tree = { settings, first, questions, outcomes };
  kept.set(content.records, tree);
  return tree;
}
