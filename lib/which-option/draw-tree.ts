import { escapeMarkup } from "../text/escape-markup.ts";
import { type Arrow, type Layout, type PlacedBox, placeBoxes } from "./place-boxes.ts";
import type { Answer, Tree } from "./tree.ts";
import { line, listBoxes, padding } from "./tree-boxes.ts";

const ink = "#1b2523";
const faces = {
  question: { fill: "#fff", stroke: "#12463f" },
  outcome: { fill: "#e3efe9", stroke: "#12463f" },
};

/** The tree with its boxes and arrows placed; `toWords` gives an answer's words. */
export function layOutTree(tree: Tree, toWords: (answer: Answer) => string): Layout {
  return placeBoxes(listBoxes(tree, toWords));
}

/** The whole tree as an SVG picture: questions with their answers, and an arrow from each answer to where it leads. */
export function drawTree({ boxes, arrows, width, height }: Layout): string {
  // Attributes only: the page's policy lets no picture bring a style of its own.
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="15" fill="${ink}">`,
    "<title>All the questions of which option fits</title>",
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#4a5350"/></marker></defs>`,
    `<rect width="${width}" height="${height}" fill="#fdfbf6"/>`,
    `<g fill="none" stroke="#4a5350" stroke-width="1.5" marker-end="url(#tip)">`,
    ...arrows.map(drawArrow),
    "</g>",
    ...boxes.map(drawBox),
    "</svg>",
    "",
  ].join("\n");
}

function drawArrow({ points, other }: Arrow): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (!first) return "";
  let from = first;
  const curves = rest.map((to) => {
    const middle = Math.round((from.x + to.x) / 2);
    const curve = `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
    return curve;
  });
  const dashes = other ? ' stroke-dasharray="6 4"' : "";
  return `<path d="M${first.x} ${first.y}${curves.join("")}"${dashes}/>`;
}

function drawBox({ kind, x, y, width, height, heading, rows }: PlacedBox): string {
  const { fill, stroke } = faces[kind];
  const [left, top] = [Math.round(x), Math.round(y)];
  const text = (lines: readonly string[], from: number, weight = "") =>
    lines.map(
      (words, index) =>
        `<text x="${left + padding}" y="${top + from + index * line + 14}"${weight}>${escapeMarkup(words)}</text>`,
    );
  return [
    `<rect x="${left}" y="${top}" width="${width}" height="${Math.round(height)}" rx="${kind === "outcome" ? 14 : 3}" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`,
    ...text(heading, padding, ' font-weight="700"'),
    ...rows.flatMap((row) => [
      `<path d="M${left} ${top + row.top}h${width}" stroke="#b9b3a3"/>`,
      ...text(row.lines, row.top + padding / 2),
    ]),
  ].join("");
}
