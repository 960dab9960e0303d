import type { Element, Root } from "hast";
import { keepFor } from "../../lib/memo/keep-for.ts";
import { listElements } from "../../lib/publish/page-tree.ts";

type Index = {
  byTag: ReadonlyMap<string, readonly Element[]>;
  byClass: ReadonlyMap<string, readonly Element[]>;
};

/** The elements of a tree with one of these tags, in document order; two thousand pages are asked, and a selector would walk each anew. */
export function findTags(tree: Root | Element, ...tags: readonly string[]): readonly Element[] {
  const { byTag } = toIndex(tree);
  if (tags.length === 1) return byTag.get(tags[0] ?? "") ?? [];
  return listElements(tree).filter(({ tagName }) => tags.includes(tagName));
}

/** The elements of a tree with a class, in document order. */
export function findClass(tree: Root | Element, name: string): readonly Element[] {
  return toIndex(tree).byClass.get(name) ?? [];
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

const toIndex = keepFor((tree: Root | Element): Index => {
  const byTag = new Map<string, Element[]>();
  const byClass = new Map<string, Element[]>();
  const add = (map: Map<string, Element[]>, key: string, element: Element) => {
    const found = map.get(key);
    if (found) found.push(element);
    else map.set(key, [element]);
  };
  for (const element of listElements(tree)) {
    add(byTag, element.tagName, element);
    const { className } = element.properties;
    for (const name of Array.isArray(className) ? className : []) add(byClass, String(name), element);
  }
  return { byTag, byClass };
});
