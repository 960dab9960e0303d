import type { Root } from "hast";
import type { ExtractorResultDetailed } from "purgecss";
import { listElements, readAttribute } from "./page-tree.ts";

/** Every tag, class, id and attribute that occurs in the pages, and nothing from their prose; each list sorted, no repeats. */
export function listSelectorsInUse(trees: readonly Root[]): ExtractorResultDetailed {
  const [tags, classes, ids] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [names, values] = [new Set<string>(), new Set<string>()];
  for (const element of trees.flatMap((tree) => listElements(tree))) {
    tags.add(element.tagName);
    for (const property of Object.keys(element.properties)) {
      const value = readAttribute(element, property);
      if (value === undefined) continue;
      for (const name of listSpellings(property)) names.add(name);
      values.add(value);
      if (property === "id") ids.add(value);
      if (property === "className") for (const name of value.split(/\s+/)) classes.add(name);
    }
  }
  return {
    tags: [...tags].sort(),
    classes: [...classes].sort(),
    ids: [...ids].sort(),
    attributes: { names: [...names].sort(), values: [...values].sort() },
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
