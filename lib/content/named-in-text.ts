import type { Root } from "mdast";
import { type Directive, factName, listDirectives, sourceNames, termName } from "../markdown/directives.ts";
import { keepFor } from "../memo/keep-for.ts";
import type { Reference } from "./fields.ts";

/** The names a directive uses: sources by name, a fact by name, a term by its words. */
export function listNamed(node: Directive): Reference<"source" | "fact" | "term">[] {
  if (node.type !== "textDirective") return [];
  if (node.name === "source") return sourceNames(node).map((name) => ({ refersTo: "source", name }));
  if (node.name === "fact") return [{ refersTo: "fact", name: factName(node) }];
  return node.name === "term" ? [{ refersTo: "term", name: termName(node) }] : [];
}

/** All that the directives of a text name, in reading order. */
export const listNamedInText = keepFor((tree: Root): readonly Reference<"source" | "fact" | "term">[] =>
  listDirectives(tree).flatMap(listNamed),
);
