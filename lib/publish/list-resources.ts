import type { Element } from "hast";
import { isDataBlock } from "./check-active-content.ts";
import { readAttribute } from "./page-tree.ts";

/** Something the browser fetches because a page says so, with the policy directive that decides whether it may. */
export type Resource = {
  readonly reference: string;
  readonly directive: string;
  /** Whether the first view waits for it: neither an icon, nor a picture marked as lazy. */
  readonly firstView: boolean;
};

const directives: Readonly<Record<string, readonly [directive: string, ...properties: string[]]>> = {
  img: ["img-src", "src"],
  image: ["img-src", "href", "xLinkHref"],
  feImage: ["img-src", "href", "xLinkHref"],
  use: ["img-src", "href", "xLinkHref"],
  input: ["img-src", "src"],
  script: ["script-src", "src"],
  iframe: ["frame-src", "src"],
  frame: ["frame-src", "src"],
  embed: ["object-src", "src"],
  object: ["object-src", "data"],
  audio: ["media-src", "src"],
  video: ["media-src", "src", "poster"],
  track: ["media-src", "src"],
  source: ["img-src", "src"],
};

/** Everything that a page's elements make the browser fetch, in document order. */
export function listResources(elements: readonly Element[]): Resource[] {
  return elements.flatMap(listFromElement);
}

/** What a sheet makes the browser fetch, from the addresses in it. */
export function listFetched(cssFetches: readonly string[]): Resource[] {
  return cssFetches.map((reference) => ({
    reference,
    directive: /\.(woff2?|ttf|otf)\b/.test(reference) ? "font-src" : "img-src",
    firstView: true,
  }));
}

function listFromElement(element: Element): Resource[] {
  if (element.tagName === "link") return listFromLink(element);
  if (element.tagName === "script" && isDataBlock(element)) return [];
  const [directive, ...properties] = directives[element.tagName] ?? [];
  const references = properties.map((property) => readAttribute(element, property));
  const firstView = readAttribute(element, "loading") !== "lazy";
  return [...references, ...listCandidates(element)]
    .filter((reference) => reference !== undefined && reference !== "" && !reference.startsWith("#"))
    .map((reference) => ({ reference: reference ?? "", directive: directive ?? "default-src", firstView }));
}

function listFromLink(element: Element): Resource[] {
  const rel = readAttribute(element, "rel") ?? "";
  const reference = readAttribute(element, "href") ?? "";
  if (/\bicon\b|apple-touch-icon/.test(rel)) return [{ reference, directive: "img-src", firstView: false }];
  if (rel === "manifest") return [{ reference, directive: "manifest-src", firstView: false }];
  if (/\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/.test(rel)) {
    return [{ reference, directive: rel === "stylesheet" ? "style-src" : "default-src", firstView: true }];
  }
  return [];
}

function listCandidates(element: Element): string[] {
  const candidates = readAttribute(element, "srcSet") ?? "";
  return candidates.split(",").map((candidate) => candidate.trim().split(/\s+/)[0] ?? "");
}
