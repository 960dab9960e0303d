import GithubSlugger from "github-slugger";
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { toText } from "../to-text.ts";

const headings = new Set(["h2", "h3", "h4"]);

/** Gives each heading an id made from its words, after sanitising, so that text cannot choose ids. */
export function addHeadingIds(tree: Root): void {
  const slugger = new GithubSlugger();
  visit(tree, "element", (node: Element) => {
    if (headings.has(node.tagName)) node.properties.id = slugger.slug(toText(node));
  });
}
