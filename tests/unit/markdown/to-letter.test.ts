import { describe, expect, it } from "vitest";
import { toRenderContext } from "../../../lib/guide/render-context.ts";
import { parseMarkdown } from "../../../lib/markdown/parse.ts";
import { toLetterText } from "../../../lib/markdown/to-letter.ts";
import { guide } from "../sound-guide.ts";

const context = toRenderContext(guide, []);
const words = (markdown: string) => ({ tree: parseMarkdown(markdown) });

describe("the text of a letter", () => {
  it("has the words of facts and no numbers of sources", () => {
    expect(toLetterText(words("Within :fact[appeal-limit]:source[act-55].").tree, context)).toBe(
      "Within 2 months.",
    );
  });
  it("keeps paragraphs, line ends and list marks", () => {
    const text = toLetterText(words("Tell me:\n- when\n- why\n\nYours\n[name]").tree, context);
    expect(text).toBe("Tell me:\n\n- when\n- why\n\nYours\n[name]");
  });
});
