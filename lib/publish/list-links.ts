import type { Element } from "hast";
import { readAttribute } from "./page-tree.ts";

/** The `href` of each link among the elements, as written, no repeats. */
export function listLinks(elements: readonly Element[]): string[] {
  const links = elements.filter(({ tagName }) => tagName === "a" || tagName === "area");
  const hrefs = links.map((link) => readAttribute(link, "href")).filter((href) => href !== undefined);
  return [...new Set(hrefs)];
}
