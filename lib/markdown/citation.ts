import type { Element, Nodes } from "hast";

/** The one link for sources cited together: it leads to the first of their numbers, and its name holds the words shown. */
type Citation = { href: string; name: string; words: string };

/** How these numbers of sources are cited: each once, the smallest first. */
export function toCitation(numbers: Iterable<number>): Citation {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const words = sorted.join(", ");
  return { href: `#source-${sorted[0]}`, name: `Source${sorted.length > 1 ? "s" : ""} ${words}`, words };
}

/** The same as an element of a page. */
export function toCitationLink(numbers: Iterable<number>): Element {
  const { href, name, words } = toCitation(numbers);
  return {
    type: "element",
    tagName: "a",
    properties: { href, className: ["cite"], ariaLabel: name },
    children: [{ type: "text", value: words }],
  };
}

/** Whether the element is such a link. */
export function isCitationLink(node: Nodes): boolean {
  const names = node.type === "element" && node.properties.className;
  return Array.isArray(names) && names.includes("cite");
}
