import type { Words } from "../../../lib/content/fields.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Inline } from "../words/prose.tsx";

/** What is said of a day, a paragraph each. */
export function DateWords({ words, context }: { words: readonly Words[]; context: RenderContext }) {
  return words.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed at build and have no name of their own
    <p key={index}>
      <Inline words={line} context={context} />
    </p>
  ));
}
