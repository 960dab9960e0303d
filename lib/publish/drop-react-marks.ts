import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

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
  visit(tree, "comment", (comment, index, parent) => {
    if (parent === undefined || index === undefined || !reactComment.test(comment.value)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  visit(tree, "element", (element, index, parent) => {
    for (const name of Object.keys(element.properties)) {
      if (reactAttributes.has(name)) delete element.properties[name];
    }
    if (parent === undefined || index === undefined || !isEmptyHolder(element)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return tree;
}

function isEmptyHolder(element: Element): boolean {
  const names = Object.keys(element.properties);
  return (
    element.tagName === "div" && element.children.length === 0 && names.length === 1 && names[0] === "hidden"
  );
}
