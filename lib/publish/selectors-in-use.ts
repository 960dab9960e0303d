import type { Root } from "hast";
import type { ExtractorResultDetailed } from "purgecss";
import { listElements, readAttribute } from "./page-tree.ts";

/** What selectors may name of a page: its tags, classes, ids and attributes, no repeats. */
export type Selectors = Readonly<Record<"tags" | "classes" | "ids" | "names" | "values", readonly string[]>>;

/** Every tag, class, id and attribute that occurs in a page, and nothing from its prose. */
export function listSelectors(tree: Root): Selectors {
  const [tags, ids] = [new Set<string>(), new Set<string>()];
  const [properties, values, lists] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const element of listElements(tree)) {
    tags.add(element.tagName);
    for (const property of Object.keys(element.properties)) {
      const value = readAttribute(element, property);
      if (value === undefined) continue;
      properties.add(property);
      values.add(value);
      if (property === "id") ids.add(value);
      if (property === "className") lists.add(value);
    }
  }
  return {
    tags: [...tags],
    classes: [...new Set([...lists].flatMap((list) => list.split(/\s+/)))],
    ids: [...ids],
    names: [...properties].flatMap(listSpellings),
    values: [...values],
  };
}

/** What the pages have together, as the pruner asks for it; each list sorted, no repeats. */
export function mergeSelectors(pages: readonly Selectors[]): ExtractorResultDetailed {
  const merge = (name: keyof Selectors) => {
    const merged = new Set<string>();
    for (const page of pages) for (const value of page[name]) merged.add(value);
    return [...merged].sort();
  };
  return {
    tags: merge("tags"),
    classes: merge("classes"),
    ids: merge("ids"),
    attributes: { names: merge("names"), values: merge("values") },
    undetermined: [],
  };
}

/** A tree says `ariaCurrent`, `strokeWidth` or `viewBox`; which spelling HTML uses differs, so a selector may use any. */
function listSpellings(property: string): string[] {
  if (property === "className") return ["class"];
  if (property === "htmlFor") return ["for"];
  return [
    property,
    property.toLowerCase(),
    property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  ];
}
