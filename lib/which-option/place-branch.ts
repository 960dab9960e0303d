import type { Branch, BranchQuestion } from "./branches.ts";
import type { Answer } from "./tree.ts";
import { line, padding } from "./tree-boxes.ts";
import { wrapWords } from "./wrap-words.ts";

/** What an answer leads to: its title in lines, its top, and whether only some readers of the branch are led there. */
type PlacedLead = {
  kind: "question" | "outcome";
  name: string;
  lines: readonly string[];
  top: number;
  height: number;
  isForSome: boolean;
};

/** An answer with what it leads to, at its top in the picture. */
type PlacedRow = { lines: readonly string[]; leads: readonly PlacedLead[]; top: number };

/** A question's box. */
type PlacedQuestion = {
  name: string;
  heading: readonly string[];
  rows: readonly PlacedRow[];
  top: number;
  height: number;
};

/** A branch with every box placed: questions one below the other, answers left, what they lead to right. */
export type BranchLayout = {
  title: string;
  questions: readonly PlacedQuestion[];
  /** The left edge of a box, of what its answers lead to, and its right edge. */
  left: number;
  middle: number;
  right: number;
  width: number;
  height: number;
};

/** As wide as the page shows it on a wide screen, so that a unit is a pixel there. */
const width = 880;
const margin = 10;
/** The room for the lines to one question, right of the boxes. */
export const lane = 16;
/** How wide a character of the system's fonts is, at its widest. */
const character = { heading: 9.4, text: 8.3 };
const half = Math.ceil(padding / 2);
const gap = 28;
/** The room for the arrow to an outcome, left of it. */
export const arrow = 24;

/** Places the boxes of a branch; `toWords` gives an answer's words. */
export function placeBranch(
  { answer, questions }: Branch,
  toWords: (answer: Answer) => string,
): BranchLayout {
  const right = width - 2 * margin - lane * (questions.length - 1);
  const middle = Math.round(margin + (right - margin) * 0.52);
  let top = margin;
  const placed = questions.map((asked) => {
    const box = placeQuestion(asked, { top, middle, right }, toWords);
    top += box.height + gap;
    return box;
  });
  return {
    title: toWords(answer),
    questions: placed,
    left: margin,
    middle,
    right,
    width,
    height: top - gap + margin,
  };
}

function placeQuestion(
  { question, rows }: BranchQuestion,
  { top, middle, right }: { top: number; middle: number; right: number },
  toWords: (answer: Answer) => string,
): PlacedQuestion {
  const heading = wrapWords(question.title, Math.floor((right - margin - 2 * padding) / character.heading));
  let below = top + heading.length * line + 2 * padding;
  const placed = rows.map(({ answer, leads }) => {
    const lines = wrapWords(
      toWords(answer),
      Math.floor((middle - margin - padding - arrow) / character.text),
    );
    const start = below;
    let at = start + half;
    const led = leads.map(({ kind, name, title }) => {
      const words = wrapWords(title, Math.floor((right - middle - 3 * padding) / character.text));
      const height = words.length * line + padding;
      const lead = { kind, name, lines: words, top: at, height, isForSome: leads.length > 1 };
      at += height + half;
      return lead;
    });
    below = Math.max(start + lines.length * line + 2 * padding, at);
    return { lines, leads: led, top: start };
  });
  return { name: question.name, heading, rows: placed, top, height: below - top };
}
