import type { Words } from "../content/fields.ts";
import type { RenderContext } from "../markdown/context.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";

/** What a contact or a provider is for, to stand inside a sentence: plain words, no numbers of sources and no full stop. */
export function findPlainUse(from: { for?: Words | undefined }, context: RenderContext): string | undefined {
  return from.for && toPlainWords(from.for.tree, context).replace(/\.$/, "");
}
