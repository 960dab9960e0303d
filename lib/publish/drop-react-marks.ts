import type { Element, Root } from "hast";
import { dropNodes } from "./drop-nodes.ts";
import { listElements } from "./page-tree.ts";

const reactComment = /^(\s*|\/?[$&].*|\/?(html|head|body)|F!?)$/s;
const reactAttributes = new Set([
  "dataPrecedence",
  "dataHref",
  "dataDgst",
  "dataMsg",
  "dataStck",
  "dataCstck",
  "dataReactroot",
  "dataReactHelmet",
  "dataNimg",
]);

/** Takes React's comment markers, empty stream holders and leftover attributes out of a page (in place), and no text. */
export function dropReactMarks(tree: Root): Root {
  dropNodes(tree, (node) => node.type === "comment" && reactComment.test(node.value));
  for (const { properties } of listElements(tree)) {
    for (const name of Object.keys(properties)) if (reactAttributes.has(name)) delete properties[name];
  }
  return dropNodes(tree, (node) => node.type === "element" && isEmptyHolder(node));
}

function isEmptyHolder(element: Element): boolean {
  const names = Object.keys(element.properties);
  return (
    element.tagName === "div" && element.children.length === 0 && names.length === 1 && names[0] === "hidden"
  );
}
