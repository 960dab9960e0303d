import { Buffer } from "node:buffer";
import { type Selector, type SelectorComponent, transform } from "lightningcss";

/** The classes, ids and tags that a sheet names in a list inside `:not()`: a rule with them matches most where no element has them. */
export function listNegatedNames(css: string): string[] {
  const names = new Set<string>();
  transform({
    filename: "page.css",
    code: Buffer.from(css),
    errorRecovery: true,
    visitor: {
      Selector(selector) {
        collectNames(selector, "outside", names);
        return undefined;
      },
    },
  });
  return [...names].sort();
}

/** The pruner leaves what stands straight inside `:not()` alone, and prunes only lists (`:is`, `:where`) inside it. */
type Where = "outside" | "negated" | "listed";

function collectNames(selector: Selector, where: Where, names: Set<string>): void {
  for (const part of selector) {
    if (where === "listed" && "name" in part && typeof part.name === "string") names.add(part.name);
    for (const inner of listInner(part)) collectNames(inner, goInto(part, where), names);
  }
}

function listInner(part: SelectorComponent): readonly Selector[] {
  if (part.type !== "pseudo-class") return [];
  const { kind } = part;
  return kind === "not" || kind === "is" || kind === "where" || kind === "has" ? part.selectors : [];
}

function goInto(part: SelectorComponent, where: Where): Where {
  if (part.type !== "pseudo-class" || where === "listed") return where;
  if (part.kind === "not") return "negated";
  return where === "negated" && (part.kind === "is" || part.kind === "where") ? "listed" : where;
}
