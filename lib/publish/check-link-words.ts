import type { Element, ElementContent } from "hast";
import type { BuildProblem } from "./build-problem.ts";
import { readAttribute } from "./page-tree.ts";

type Asked = { readonly source: string; readonly elements: readonly Element[] };

/** A problem for each link or button without words: a screen reader would read out its address, or only "button". */
export function checkLinkWords({ elements, source }: Asked): BuildProblem[] {
  const bare = elements.filter((element) => isPressed(element) && !hasName(element));
  const names = new Set(bare.map(describe));
  return [...names].map((name) => {
    const message = `${name} has no words, so nobody can hear what it does; write some, or take it out`;
    return { file: source, message, rule: "nameless-link" };
  });
}

function isPressed(element: Element): boolean {
  if (element.tagName === "button") return true;
  return /^(a|area)$/.test(element.tagName) && readAttribute(element, "href") !== undefined;
}

function hasName(element: Element): boolean {
  const given = ["ariaLabel", "ariaLabelledBy", "alt"].map((name) => readAttribute(element, name) ?? "");
  return [...given, readSpoken(element)].some(hasWords);
}

/** What is read out of an element: its text and the words for its pictures, without what is hidden from screen readers. */
function readSpoken(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || readAttribute(node, "ariaHidden") === "true") return "";
  if (node.tagName === "img") return readAttribute(node, "alt") ?? "";
  return [readAttribute(node, "ariaLabel") ?? "", ...node.children.map(readSpoken)].join("");
}

function hasWords(text: string): boolean {
  // Neither spaces nor signs that take no room are words.
  return /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(text);
}

function describe(element: Element): string {
  const href = readAttribute(element, "href");
  return href === undefined ? `a <${element.tagName}>` : `the link ${href}`;
}
