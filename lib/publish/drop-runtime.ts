import type { Element, Root } from "hast";
import { dropNodes } from "./drop-nodes.ts";
import { readAttribute, readText } from "./page-tree.ts";

const hints = new Set(["preload", "modulepreload", "prefetch"]);
const runtimeText = /__next_f|__next_r|globalThis\["TURBOPACK"\]|\$R[A-Z]+\s*=|webpackChunk_N_E/;

/** Takes Next's scripts, flight data and loading hints out of a page (in place); an author's own script stays, to be refused later. */
export function dropRuntime(tree: Root): Root {
  return dropNodes(tree, (node) => node.type === "element" && isRuntime(node));
}

function isRuntime(element: Element): boolean {
  if (element.tagName === "script") return isRuntimeScript(element);
  if (element.tagName === "meta") return readAttribute(element, "name") === "next-size-adjust";
  if (element.tagName !== "link") return false;
  const hint = hints.has(readAttribute(element, "rel") ?? "");
  // React hints at pictures too; the picture element that follows fetches them just as well.
  return hint && /^\/(?!\/)/.test(readAttribute(element, "href") ?? "");
}

function isRuntimeScript(element: Element): boolean {
  const source = readAttribute(element, "src");
  if (source !== undefined) return source.startsWith("/_next/");
  if (readAttribute(element, "type") === "application/ld+json") return false;
  return runtimeText.test(readText({ ...element, tagName: "div" }));
}
