import { escapeMarkup } from "../text/escape-markup.ts";
import { line } from "./tree-boxes.ts";

/** Lines of words one below the other in a picture of the tree, from the top left corner of the first; a heading is bold. */
export function drawLines(
  lines: readonly string[],
  left: number,
  top: number,
  { isHeading = false } = {},
): string[] {
  const weight = isHeading ? ' font-weight="700"' : "";
  return lines.map(
    (words, index) =>
      `<text x="${left}" y="${top + index * line + 14}"${weight}>${escapeMarkup(words)}</text>`,
  );
}
