import { type Content, listRecords } from "../content/content.ts";
import type { Outcome, Question, WhichOption } from "../content/record.ts";
import { keepFor } from "../memo/keep-for.ts";
import { keepForList } from "../memo/keep-for-list.ts";

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

/** The tree as its files say, the same one while they stay the same; undefined while its first question cannot be read. */
export function findTree({ records }: Pick<Content, "records">): Tree | undefined {
  return readTree(listOwn(records));
}

type Own = WhichOption | Question | Outcome;

const listOwn = keepFor((records: Content["records"]): readonly Own[] => {
  const content = { records };
  return [
    ...listRecords(content, "which-option"),
    ...listRecords(content, "question"),
    ...listRecords(content, "outcome"),
  ];
});

const readTree = keepForList((records: readonly Own[]): Tree | undefined => {
  const content = { records };
  const [settings] = listRecords(content, "which-option");
  const questions = new Map(listRecords(content, "question").map((question) => [question.name, question]));
  const outcomes = new Map(listRecords(content, "outcome").map((outcome) => [outcome.name, outcome]));
  const first = settings && questions.get(settings.first.name);
  return settings && first && { settings, first, questions, outcomes };
});
