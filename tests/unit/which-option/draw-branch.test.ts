import { describe, expect, it } from "vitest";
import { toRenderContext } from "../../../lib/guide/render-context.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { listBranches } from "../../../lib/which-option/branches.ts";
import { drawBranch } from "../../../lib/which-option/draw-branch.ts";
import { placeBranch } from "../../../lib/which-option/place-branch.ts";
import { ownGuide } from "../../support/own-guide.ts";
import { tree } from "./real-tree.ts";

const context = toRenderContext(ownGuide, []);
const branches = listBranches(tree);
const layouts = branches.map((branch) =>
  placeBranch(branch, ({ words }) => toPlainWords(words.tree, context)),
);
const pictures = layouts.map(drawBranch);

/** The smallest text of a picture in CSS pixels, where the picture is shown so wide. */
function findSmallest(picture: string, shown: number): number {
  const [, wide] = /viewBox="0 0 (\d+) /.exec(picture) ?? [];
  const sizes = [...picture.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  return (Math.min(...sizes) * shown) / Number(wide);
}

describe("The picture of a branch", () => {
  it("has no text under 12 px where it is shown 880 px wide", () => {
    for (const picture of pictures) expect(findSmallest(picture, 880)).toBeGreaterThanOrEqual(12);
    expect(findSmallest((pictures[0] ?? "").replace('font-size="15"', 'font-size="11"'), 880)).toBeLessThan(
      12,
    );
  });

  it("has each answer with all it leads to, and a line for each lead", () => {
    for (const [index, { questions }] of branches.entries()) {
      const words = (pictures[index] ?? "").replace(/<\/text><text[^>]*>/g, " ").replaceAll("&amp;", "&");
      const leads = questions.flatMap(({ rows }) => rows.flatMap((row) => row.leads));
      for (const { title } of leads) expect(words).toContain(title);
      for (const { rows } of questions)
        for (const { answer } of rows) expect(words).toContain(toPlainWords(answer.words.tree, context));
      const [, lines = ""] = /marker-end="url\(#tip\)">([\s\S]*?)<\/g>/.exec(words) ?? [];
      expect(lines.match(/<path/g)).toHaveLength(leads.length);
    }
  });

  it("keeps its boxes apart, its words inside them, and its lines to questions in lanes of their own", () => {
    for (const { questions, middle, right, width, height } of layouts) {
      let above = 0;
      for (const { top, height: high, rows } of questions) {
        expect(top).toBeGreaterThan(above);
        above = top + high;
        for (const { lines, leads } of rows) {
          expect(Math.max(...lines.map(({ length }) => length)) * 8.3).toBeLessThan(middle);
          for (const lead of leads)
            expect(Math.max(...lead.lines.map(({ length }) => length)) * 8.3).toBeLessThan(right - middle);
        }
      }
      expect(above).toBeLessThan(height);
      expect(right + 16 * (questions.length - 1)).toBeLessThan(width);
    }
  });

  it("is drawn the same each time, with no script, no link, and no style but the one for dark", () => {
    expect(layouts.map(drawBranch)).toEqual(pictures);
    for (const picture of pictures) {
      expect(picture).not.toMatch(/style=|<script|href=/);
      expect(picture.match(/<style>/g)).toHaveLength(1);
    }
  });
});
