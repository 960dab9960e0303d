import { escapeMarkup } from "../text/escape-markup.ts";
import { drawLines } from "./draw-lines.ts";
import { arrow, type BranchLayout, lane } from "./place-branch.ts";
import { line, padding } from "./tree-boxes.ts";
import { openPicture, treeColours } from "./tree-colours.ts";

type Question = BranchLayout["questions"][number];
type Row = Question["rows"][number];
type Lead = Row["leads"][number];

/** A branch as an SVG picture: outcomes beside their answers, and a line from an answer to each question it leads to. */
export function drawBranch(layout: BranchLayout): string {
  const { title, questions, width, height } = layout;
  return [
    ...openPicture(escapeMarkup(`The questions after “${title}”`), width, height),
    `<g ${treeColours.text}>`,
    ...questions.map((question) => drawQuestion(question, layout)),
    "</g>",
    `<g ${treeColours.arrow} marker-end="url(#tip)">`,
    ...questions.flatMap(({ rows }) =>
      rows.flatMap(({ leads }) => leads.flatMap((lead) => drawLead(lead, layout))),
    ),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function drawQuestion({ heading, rows, top, height }: Question, layout: BranchLayout): string {
  const { left, right } = layout;
  return [
    `<rect x="${left}" y="${top}" width="${right - left}" height="${height}" rx="3" ${treeColours.question}/>`,
    ...drawLines(heading, left + padding, top + padding, { isHeading: true }),
    ...rows.map((row) => drawRow(row, layout)),
  ].join("");
}

function drawRow({ lines, leads, top }: Row, { left, middle, right }: BranchLayout): string {
  return [
    `<path d="M${left} ${top}h${right - left}" ${treeColours.rule}/>`,
    ...drawLines(lines, left + padding, top + padding),
    ...leads.flatMap((lead) => [
      ...(lead.kind === "outcome"
        ? [
            `<rect x="${middle}" y="${lead.top}" width="${right - middle - padding}" height="${lead.height}" rx="12" ${treeColours.outcome}/>`,
          ]
        : []),
      ...drawLines(lead.lines, middle + padding, lead.top + Math.floor(padding / 2)),
    ]),
  ].join("");
}

/** To a question out of the box, down the lane of that question, and into its box; an outcome stands beside its answer. */
function drawLead({ kind, name, top, height, isForSome }: Lead, layout: BranchLayout): string[] {
  const { questions, middle, right } = layout;
  const index = questions.findIndex((question) => question.name === name);
  const target = questions[index];
  const from = Math.round(top + height / 2);
  const dashes = isForSome ? ' stroke-dasharray="6 4"' : "";
  if (kind === "outcome" || !target)
    return [`<path d="M${middle - arrow + 2} ${from}h${arrow - 2}"${dashes}/>`];
  // The nearer a question, the nearer its lane, so that no line crosses another on its way into a box.
  const x = right + lane * index;
  const end = target.top + padding + line / 2;
  return [`<path d="M${right} ${from}H${x}V${end}H${right + 1}"${dashes}/>`];
}
