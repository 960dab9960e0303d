import type { Element, ElementContent, Root, Text } from "hast";
import { isCitationLink, toCitationLink } from "../citation.ts";

type Parent = Root | Element;
/** A text of a run, where it starts in the run's words, and the elements it stands in, the outermost first. */
type Leaf = { node: Text; start: number; within: readonly Parent[] };
type Mark = { node: Element; parent: Parent; at: number; number: number };

const inline = new Set(["a", "strong", "em", "del", "code", "span", "br"]);
const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });
/** What closes a sentence: the numbers of its sources stand before it. */
const closing = /\s*[.:;,!?…]*\s*$/u;

/** Cites the sources of a sentence in one link at its end, each once a paragraph, so that listening and tabbing stop less often. */
export function gatherCitations(tree: Root): void {
  gatherIn(tree);
}

function gatherIn(parent: Parent): void {
  for (const run of listRuns(parent)) gatherRun(parent, run);
  for (const child of parent.children)
    if (child.type === "element" && !inline.has(child.tagName)) gatherIn(child);
}

/** The unbroken rows of words in a block: a paragraph is one. */
function listRuns({ children }: Parent): ElementContent[][] {
  const runs: ElementContent[][] = [[]];
  for (const child of children) {
    if (child.type === "text" || (child.type === "element" && inline.has(child.tagName)))
      runs.at(-1)?.push(child);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function gatherRun(parent: Parent, run: readonly ElementContent[]): void {
  const { words, leaves, marks } = readRun(parent, run);
  const [first] = marks;
  if (!first) return;
  const spots = listSpots(words, marks);
  const anchor = leaves.length === 0 ? first.parent.children.indexOf(first.node) : 0;
  for (const { node, parent: holder } of marks) holder.children.splice(holder.children.indexOf(node), 1);
  for (const { at, numbers } of spots.toReversed()) {
    const leaf = leaves.findLast(({ start }) => start < at) ?? leaves[0];
    if (leaf) insertAfter(leaf, at, toCitationLink(numbers));
    else first.parent.children.splice(anchor, 0, toCitationLink(numbers));
  }
  for (const { parent: holder } of marks) joinTexts(holder);
}

function readRun(parent: Parent, run: readonly ElementContent[]) {
  let words = "";
  const leaves: Leaf[] = [];
  const marks: Mark[] = [];
  const read = (node: ElementContent, within: readonly Parent[]): void => {
    if (node.type === "text") {
      leaves.push({ node, start: words.length, within });
      words += node.value.replaceAll("\n", " ");
    } else if (node.type === "element" && isCitationLink(node)) {
      const [text] = node.children;
      const holder = within.at(-1) ?? parent;
      if (text?.type === "text")
        marks.push({ node, parent: holder, at: words.length, number: Number(text.value) });
    } else if (node.type === "element") {
      if (node.tagName === "br") words += "\n";
      for (const child of node.children) read(child, [...within, node]);
    }
  };
  for (const node of run) read(node, [parent]);
  return { words, leaves, marks };
}

/** Where the sentences that cite end, with the numbers that no sentence of the paragraph has cited before. */
function listSpots(words: string, marks: readonly Mark[]): { at: number; numbers: number[] }[] {
  const sentences = [...segmenter.segment(words)].map(({ segment, index }) => ({ segment, index }));
  const cited = new Set<number>();
  const all = words === "" ? [{ segment: "", index: 0 }] : sentences;
  return all.flatMap(({ segment, index }, order) => {
    const end = order === all.length - 1 ? Number.POSITIVE_INFINITY : index + segment.length;
    const own = marks.filter(({ at }) => at >= index && at < end).map(({ number }) => number);
    const fresh = [...new Set(own)].filter((number) => !cited.has(number));
    for (const number of fresh) cited.add(number);
    return fresh.length > 0 ? [{ at: index + segment.replace(closing, "").length, numbers: fresh }] : [];
  });
}

/** Puts a link where this character stands; a link in a link is none, so after one that ends there. */
function insertAfter({ node, start, within }: Leaf, at: number, link: Element): void {
  const before = node.value.slice(0, at - start);
  const after = node.value.slice(at - start);
  const outer = within.findIndex((one) => one.type === "element" && one.tagName === "a");
  let depth = outer > 0 ? outer - 1 : within.length - 1;
  let child: ElementContent = outer > 0 ? (within[outer] as Element) : node;
  if (outer <= 0 && after !== "") {
    node.value = before;
    const holder = within[depth] as Element;
    holder.children.splice(holder.children.indexOf(node) + 1, 0, link, { type: "text", value: after });
    return;
  }
  while (depth > 0 && (within[depth] as Element).children.at(-1) === child) {
    child = within[depth] as Element;
    depth -= 1;
  }
  const holder = within[depth] as Element;
  holder.children.splice(holder.children.indexOf(child) + 1, 0, link);
}

/** Makes one text of those between which a mark stood. */
function joinTexts(parent: Parent): void {
  for (let index = parent.children.length - 1; index > 0; index -= 1) {
    const text = parent.children[index];
    const before = parent.children[index - 1];
    if (text?.type !== "text" || before?.type !== "text") continue;
    before.value += text.value;
    parent.children.splice(index, 1);
  }
}
