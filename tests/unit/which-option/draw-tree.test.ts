import { expect, it } from "vitest";
import { toRenderContext } from "../../../lib/guide/render-context.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { drawTree, layOutTree } from "../../../lib/which-option/draw-tree.ts";
import { wrapWords } from "../../../lib/which-option/wrap-words.ts";
import { ownGuide } from "../../support/own-guide.ts";
import { tree } from "./real-tree.ts";

const context = toRenderContext(ownGuide, []);
const layout = layOutTree(tree, ({ words }) => toPlainWords(words.tree, context));
const picture = drawTree(layout);

it("draws a box for every question and outcome, and an arrow for every way an answer can lead", () => {
  const answers = [...tree.questions.values()].flatMap((question) => question.answers);
  const leads = answers
    .filter(({ id }) => id !== "not-sure")
    .reduce((sum, { instead = [] }) => sum + 1 + instead.length, 0);
  expect(layout.boxes).toHaveLength(tree.questions.size + tree.outcomes.size);
  expect(layout.arrows).toHaveLength(leads);
  const dashed = answers.reduce((sum, { instead = [] }) => sum + instead.length, 0);
  expect(dashed).toBeGreaterThan(0);
  expect(picture.match(/stroke-dasharray/g)).toHaveLength(dashed);
});

it("keeps boxes apart and inside the picture, and lets every arrow run to the right", () => {
  for (const [index, a] of layout.boxes.entries()) {
    expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= layout.width && a.y + a.height <= layout.height).toBe(
      true,
    );
    for (const b of layout.boxes.slice(index + 1)) {
      const apart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(apart, `${a.id} and ${b.id}`).toBe(true);
    }
  }
  for (const { points } of layout.arrows) expect(points.at(-1)?.x).toBeGreaterThan(points[0]?.x ?? 0);
});

it("draws the same picture each time, without scripts, and with no style but the one for dark", () => {
  expect(drawTree(layOutTree(tree, ({ words }) => toPlainWords(words.tree, context)))).toBe(picture);
  expect(picture).not.toMatch(/style=|<script|href=/);
  expect(picture.match(/<style>/g)).toHaveLength(1);
});

it("breaks words into lines, and leaves a long word whole", () => {
  expect(wrapWords("a plan or a re-assessment", 8)).toEqual(["a plan", "or a", "re-assessment"]);
});
