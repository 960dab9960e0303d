import type { Element, Nodes } from "hast";
import { listElements, readAttribute } from "../../lib/publish/page-tree.ts";
import type { BuiltPage } from "./built-site.ts";
import { hasClass } from "./find-elements.ts";
import { inline, normalise } from "./page-text.ts";

const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });
const spoken = ["alt", "ariaLabel", "title", "placeholder"];

/** Every sentence a page shows, reads aloud or is listed with, each once; a link that `isName` says "(name)". */
export function listPageSentences(page: BuiltPage, isName: (link: Element) => boolean): string[] {
  const heard = listElements(page.tree).flatMap((element) => [
    ...spoken.map((name) => readAttribute(element, name) ?? ""),
    ...(element.tagName === "meta" && readAttribute(element, "name") === "description"
      ? [readAttribute(element, "content") ?? ""]
      : []),
  ]);
  return toSentences([...listRuns(page.tree, isName), ...heard]);
}

/** The sentences of some texts, in which a line's end also ends a sentence, each once. */
export function toSentences(texts: readonly string[]): string[] {
  const lines = texts.flatMap((text) => text.split("\n")).map(normalise);
  const sentences = [...new Set(lines)].flatMap((line) =>
    [...segmenter.segment(line)].map(({ segment }) => segment.trim()),
  );
  return [...new Set(sentences)].filter((sentence) => /\p{L}/u.test(sentence));
}

/** The text between the edges of blocks: what is read in one go. */
function listRuns(tree: Nodes, isName: (link: Element) => boolean): string[] {
  const runs = [""];
  const read = (node: Nodes): void => {
    if (node.type === "text") runs.push(`${runs.pop()}${node.value.replaceAll("\n", " ")}`);
    if (!("children" in node) || (node.type === "element" && isSilent(node))) return;
    if (node.type === "element" && node.tagName === "a" && isName(node)) {
      runs.push(`${runs.pop()}(name)`);
      return;
    }
    const isBlock = node.type === "element" && !inline.has(node.tagName);
    if (isBlock) runs.push("");
    node.children.forEach(read);
    if (isBlock) runs.push("");
  };
  read(tree);
  return runs;
}

function isSilent(element: Element): boolean {
  return ["script", "style", "template"].includes(element.tagName) || hasClass(element, "cite");
}
