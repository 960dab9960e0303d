import { drawLines } from "./draw-lines.ts";
import { type Arrow, type Layout, type PlacedBox, placeBoxes } from "./place-boxes.ts";
import type { Answer, Tree } from "./tree.ts";
import { listBoxes, padding } from "./tree-boxes.ts";
import { openPicture, treeColours } from "./tree-colours.ts";

/** The tree with its boxes and arrows placed; `toWords` gives an answer's words. */
export function layOutTree(tree: Tree, toWords: (answer: Answer) => string): Layout {
  return placeBoxes(listBoxes(tree, toWords));
}

/** The whole tree as an SVG picture: questions with their answers, and an arrow from each answer to where it leads. */
export function drawTree({ boxes, arrows, width, height }: Layout): string {
  return [
    ...openPicture("All the questions of which option fits", width, height),
    `<g ${treeColours.arrow} marker-end="url(#tip)">`,
    ...arrows.map(drawArrow),
    "</g>",
    `<g ${treeColours.text}>`,
    ...boxes.map(drawBox),
    "</g>",
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
  const [left, top] = [Math.round(x), Math.round(y)];
  return [
    `<rect x="${left}" y="${top}" width="${width}" height="${Math.round(height)}" rx="${kind === "outcome" ? 14 : 3}" ${treeColours[kind]}/>`,
    ...drawLines(heading, left + padding, top + padding, { isHeading: true }),
    ...rows.flatMap((row) => [
      `<path d="M${left} ${top + row.top}h${width}" ${treeColours.rule}/>`,
      ...drawLines(row.lines, left + padding, top + row.top + padding / 2),
    ]),
  ].join("");
}
