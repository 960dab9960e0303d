import type { Element } from "hast";
import { listElements, readAttribute, readText } from "./page-tree.ts";
import type { PageHead } from "./published-site.ts";
import { findCanonical } from "./site-index.ts";

/** What a page says of itself in its head. */
export function readHead(elements: readonly Element[]): PageHead {
  // A picture may have a title too; only the head's is the page's.
  const head = elements.find((element) => element.tagName === "head");
  const title = (head === undefined ? [] : listElements(head)).find(({ tagName }) => tagName === "title");
  return {
    titled: title !== undefined && readText(title).trim() !== "",
    canonical: findCanonical(elements),
    hidden: isHidden(elements),
    pictures: listSharedPictures(elements),
  };
}

function isHidden(elements: readonly Element[]): boolean {
  const robots = elements.filter((element) => readAttribute(element, "name") === "robots");
  return robots.some((meta) => /\bnoindex\b/.test(readAttribute(meta, "content") ?? ""));
}

function listSharedPictures(elements: readonly Element[]): string[] {
  const names = ["og:image", "twitter:image"];
  const pictures = elements
    .filter((element) => element.tagName === "meta")
    .filter((meta) => names.includes(readAttribute(meta, "property") ?? readAttribute(meta, "name") ?? ""))
    .map((meta) => readAttribute(meta, "content") ?? "");
  return [...new Set(pictures)];
}
