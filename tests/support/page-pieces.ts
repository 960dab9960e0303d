import { createHash } from "node:crypto";
import type { Element, Nodes, Root } from "hast";
import { readAttribute } from "../../lib/publish/page-tree.ts";

/** Attributes that hold words, addresses or names; of all others the value counts, as a sheet, a browser or axe may heed it. */
const free = new Set([
  "alt",
  "ariaControls",
  "ariaDescribedBy",
  "ariaLabel",
  "ariaLabelledBy",
  "content",
  "d",
  "dateTime",
  "download",
  "id",
  "title",
]);

/** How long the longest word and the longest text in a place are. */
export type Lengths = { readonly word: number; readonly text: number };

/** A page in parts: its pieces, each alone and after whatever comes before it, and for each place that has words their lengths. */
export type PageParts = {
  /** An element with what it stands in and holds: as much as a reader is told of it. */
  readonly told: ReadonlySet<string>;
  /** The same after what comes before it, and last or not, which decide how far apart they are drawn. */
  readonly drawn: ReadonlySet<string>;
  readonly lengths: ReadonlyMap<string, Lengths>;
};

/** Takes a page apart into what decides what is told of it and, with what comes before each, how it is drawn. */
export function listParts(tree: Root): PageParts {
  const parts = { told: new Set<string>(), drawn: new Set<string>(), lengths: new Map<string, Lengths>() };
  const outline: string[] = [];
  readInto(tree, "", parts, outline);
  parts.told.add(`outline ${foldRuns(outline)}`);
  return parts;
}

type Growing = { told: Set<string>; drawn: Set<string>; lengths: Map<string, Lengths> };

function readInto(parent: Root | Element, place: string, parts: Growing, outline: string[]): void {
  const elements = (parent.children as readonly Nodes[]).filter((child) => child.type === "element");
  elements.forEach((element, index) => {
    const own = toName(element);
    const here = shorten(`${place}>${own}`);
    const before = elements[index - 1];
    const last = index === elements.length - 1 ? "last" : "";
    const held = `${here}|${listInside(element)}`;
    parts.told.add(shorten(held));
    parts.drawn.add(shorten([held, before && toName(before), last].join("|")));
    if (/^(h[1-6]|main|nav|header|footer|aside)$/.test(element.tagName)) outline.push(own);
    measureWords(element, here, parts.lengths);
    if (element.tagName !== "script" && element.tagName !== "style") readInto(element, here, parts, outline);
  });
}

const named = new WeakMap<Element, string>();

/** An element's name and attributes, in which a link says only what kind of address it has. */
function toName(element: Element): string {
  const known = named.get(element);
  if (known !== undefined) return known;
  const attributes = Object.keys(element.properties).map((name) => `${name}=${readKept(element, name)}`);
  const text = `${element.tagName} ${attributes.toSorted().join(" ")}${readSheet(element)}`;
  named.set(element, text);
  return text;
}

function readKept(element: Element, name: string): string {
  if (free.has(name) && !isFetched(element)) return "";
  const value = readAttribute(element, name) ?? "";
  return name === "href" && !isFetched(element) ? (/^(#|\/|[a-z]+:)/.exec(value)?.[0] ?? "") : value;
}

/** What the browser asks for: its address counts. */
function isFetched(element: Element): boolean {
  return element.tagName === "link" && !/canonical|alternate/.test(readAttribute(element, "rel") ?? "");
}

function readSheet({ tagName, children }: Element): string {
  if (tagName !== "style") return "";
  const css = children.map((child) => (child.type === "text" ? child.value : "")).join("");
  return createHash("sha256").update(css).digest("hex");
}

/** Of a list or table what it is made of, as a reader is told; of all else only whether it has words of its own. */
function listInside({ tagName, children }: Element): string {
  if (!/^(ul|ol|dl|table|thead|tbody|tr)$/.test(tagName))
    return children.some((child) => child.type === "text" && child.value.trim() !== "") ? "words" : "";
  return foldRuns(children.flatMap((child) => (child.type === "element" ? [child.tagName] : [])));
}

/** One of a thing, or several. */
function foldRuns(names: readonly string[]): string {
  const folded = names.filter((name, index) => name !== names[index - 1] || name !== names[index - 2]);
  return folded.join(",");
}

function measureWords(element: Element, place: string, lengths: Map<string, Lengths>): void {
  if (["script", "style", "title"].includes(element.tagName)) return;
  const text = element.children.map((child) => (child.type === "text" ? child.value : " ")).join("");
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return;
  const before = lengths.get(place) ?? { word: 0, text: 0 };
  const word = Math.max(before.word, ...words.map(({ length }) => length));
  lengths.set(place, { word, text: Math.max(before.text, words.join(" ").length) });
}

const numbers = new Map<string, string>();

/** The same short name for the same text: two thousand pages have a million places, and few that differ. */
function shorten(text: string): string {
  const known = numbers.get(text) ?? String(numbers.size);
  numbers.set(text, known);
  return known;
}
