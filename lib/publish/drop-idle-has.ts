import { Buffer } from "node:buffer";
import { type Selector, type SelectorComponent, transform } from "lightningcss";
import type { ExtractorResultDetailed } from "purgecss";
import { targets } from "./minify-styles.ts";

/** The sheet without selectors that ask for an element inside, `main:has(.spare)`, which no page has: the pruner leaves them alone. */
export function dropIdleHas(css: string, inUse: ExtractorResultDetailed): string {
  const names = {
    type: new Set(inUse.tags),
    class: new Set(inUse.classes),
    id: new Set(inUse.ids),
  };
  const canMatch = (selector: Selector): boolean => selector.every(isPossible);
  const isPossible = (part: SelectorComponent): boolean => {
    if (part.type === "type" || part.type === "class" || part.type === "id")
      return names[part.type].has(part.name);
    if (part.type !== "pseudo-class") return true;
    const { kind } = part;
    return kind === "is" || kind === "where" || kind === "has" ? part.selectors.some(canMatch) : true;
  };
  const asksNothingIdle = (selector: Selector): boolean =>
    selector.every((part) => part.type !== "pseudo-class" || part.kind !== "has" || isPossible(part));
  const result = transform({
    filename: "page.css",
    code: Buffer.from(css),
    errorRecovery: true,
    // Else rules that were kept apart for older browsers would be put together again.
    targets,
    visitor: {
      Rule: {
        style(rule) {
          const selectors = rule.value.selectors.filter(asksNothingIdle);
          if (selectors.length === rule.value.selectors.length) return undefined;
          return selectors.length === 0 ? [] : { ...rule, value: { ...rule.value, selectors } };
        },
      },
    },
  });
  return Buffer.from(result.code).toString("utf8");
}
