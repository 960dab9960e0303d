import type { Outcome, Question } from "../content/record.ts";
import { listSteps } from "./steps.ts";
import { type Answer, notSure, type Tree } from "./tree.ts";
import { wrapWords } from "./wrap-words.ts";

/** A box of the picture, sized in SVG units: a heading, and for a question a row for each answer. */
export type Box = {
  id: string;
  kind: "question" | "outcome";
  heading: readonly string[];
  rows: readonly { answer: Answer; lines: readonly string[]; top: number }[];
  width: number;
  height: number;
};

/** The height of a line of text. */
export const line = 19;
/** The room around the text of a box or a row. */
export const padding = 9;

const widths = { question: 330, outcome: 250 };
/** About how many characters of the system's fonts fit across, at their widest. */
const characters = { heading: { question: 33, outcome: 25 }, row: 38 };

/** The questions and outcomes in the order in which a reader can meet them, as boxes; "I am not sure" has no row. */
export function listBoxes(tree: Tree, toWords: (answer: Answer) => string): Box[] {
  const nodes = new Set(listSteps(tree).map(({ at }) => at));
  return [...nodes].map((node) => toBox(node, toWords));
}

/** What a box goes by: a question and an outcome may share a name. */
export function boxId({ kind, name }: { kind: string; name: string }): string {
  return `${kind} ${name}`;
}

function toBox(node: Question | Outcome, toWords: (answer: Answer) => string): Box {
  const { kind, title } = node;
  const heading = wrapWords(title, characters.heading[kind]);
  let height = heading.length * line + 2 * padding;
  const answers = node.kind === "question" ? node.answers.filter(({ id }) => id !== notSure) : [];
  const rows = answers.map((answer) => {
    const lines = wrapWords(toWords(answer), characters.row);
    const top = height;
    height += lines.length * line + padding;
    return { answer, lines, top };
  });
  return { id: boxId(node), kind, heading, rows, width: widths[kind], height };
}
