import type { Element, Root } from "hast";
import { listPolicy } from "../delivery/headers.ts";
import { listElements } from "./page-tree.ts";
import { notFoundAddress } from "./site-index.ts";

/** Writes the not-found page's policy into the page itself (in place), as hosts may send no headers for an address that does not exist. */
export function addNotFoundPolicy(tree: Root, styleHash: string | undefined): Root {
  const head = listElements(tree).find((element) => element.tagName === "head");
  const policy = listPolicy({ address: notFoundAddress, kind: "missing", styleHash });
  const directives = Object.entries(policy).filter(([directive]) => directive !== "frame-ancestors");
  const meta: Element = {
    type: "element",
    tagName: "meta",
    properties: {
      httpEquiv: ["Content-Security-Policy"],
      content: directives.map((directive) => directive.join(" ")).join("; "),
    },
    children: [],
  };
  // After the character set, which must come within the first 1,024 bytes, and before anything it governs.
  head?.children.splice(1, 0, meta);
  return tree;
}

/** A page's policy that lets the not-found page show its sheet as well; a policy without sheets is left as it is. */
export function allowNotFoundSheet(policy: string, styleHash: string): string {
  const named = `'${styleHash}'`;
  return policy.includes(named)
    ? policy
    : policy.replace(/style-src [^;]+/, (sheets) => `${sheets} ${named}`);
}
