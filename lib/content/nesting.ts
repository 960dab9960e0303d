import type { Node } from "mdast";

/** How many lists, quotes and boxes may stand inside each other; real pages need 3. */
const deepestNesting = 20;

/** What every rule about nesting says; its id is `nesting`. */
export const nestingMessage = "is nested too deeply to read; make its lists, quotes and brackets simpler";

const marker = /(?:>|(?:[-*+?:]|\d{1,9}[.)])(?=[ \t]))[ \t]*/y;
const longestRun = 200;
const mostMarks = 1000;
const boxMark = /^[\s>]*:{3,}(.*)$/;

/** The first line and column that nests too deeply, found without parsing: a parser would take minutes or fall over. */
export function findDeepLine(text: string): { line: number; column: number } | undefined {
  const lines = text.split("\n");
  let marks = 0;
  let boxes = 0;
  for (const [index, line] of lines.entries()) {
    const indent = line.length - line.trimStart().length;
    if (countMarkers(line, indent) > deepestNesting || indent > deepestNesting * 4)
      return { line: index + 1, column: indent + 1 };
    marks = line.trim() === "" ? 0 : marks + (line.match(/[*_~[\]]/g)?.length ?? 0);
    boxes = Math.max(0, boxes + countBox(line));
    const run = marks > mostMarks || boxes > deepestNesting ? 0 : findRun(line);
    if (run !== undefined) return { line: index + 1, column: run + 1 };
  }
  return undefined;
}

/** Whether a tree is deeper than anyone can read; does not recurse, so that no depth can exhaust the stack. */
export function isTooDeep(tree: Node): boolean {
  const waiting = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > deepestNesting * 2) return true;
    const children = "children" in next.node ? (next.node.children as Node[]) : [];
    for (const node of children) waiting.push({ node, depth: next.depth + 1 });
  }
  return false;
}

function countMarkers(line: string, indent: number): number {
  marker.lastIndex = indent;
  let count = 0;
  while (marker.test(line)) count += 1;
  return count;
}

/** 1 for a line that opens a box, -1 for one that closes it. */
function countBox(line: string): number {
  const [, after] = boxMark.exec(line) ?? [];
  if (after === undefined) return 0;
  return after.trim() === "" ? -1 : 1;
}

/** Where brackets stand open too deep, or one mark is repeated too often: either can cost a parser minutes. */
function findRun(line: string): number | undefined {
  let open = 0;
  let run = 0;
  for (let at = 0; at < line.length; at += 1) {
    const mark = line.charAt(at);
    if ("[{(".includes(mark)) open += 1;
    if ("]})".includes(mark)) open = Math.max(0, open - 1);
    run = mark === line.charAt(at - 1) && "*_~`<&:!|".includes(mark) ? run + 1 : 0;
    if (open > deepestNesting || run > longestRun) return at;
  }
  return undefined;
}
