import { describe, expect, it } from "vitest";
import { parseContent } from "../../../lib/content/content.ts";
import { addressOf, type Letter } from "../../../lib/content/record.ts";
import { toRenderContext } from "../../../lib/guide/render-context.ts";
import { toLetterPieces, writeExample, writeLetter, writeMail } from "../../../lib/letters/letters.ts";
import { parseMarkdown } from "../../../lib/markdown/parse.ts";
import { guide } from "../sound-guide.ts";

const context = toRenderContext(guide, []);
const words = (markdown: string) => ({ tree: parseMarkdown(markdown) });
const letter = readLetter("Dear [name]\n\n    [choose your line]\n\n    Yours\n    [your name]");

describe("a letter", () => {
  it("takes the chosen line into its gap, dollar signs and all", () => {
    expect(writeLetter(letter, context, words("It cost $& and $1."))).toBe(
      "Dear [name]\n\nIt cost $& and $1.\n\nYours\n[your name]",
    );
  });
  it("without mail is nothing to send", () => {
    const { mail: _, ...script } = letter;
    expect(writeLetter(script as Letter, context)).toBeUndefined();
    expect(writeMail(script as Letter, context)).toBeUndefined();
    expect(writeExample(script as Letter, context)).toBeUndefined();
  });
  it("has an example that no email takes along", () => {
    expect(writeExample(letter, context)).toBe("Dear Ms Example");
    expect(writeMail(letter, context)).not.toContain("Example");
  });
  it("stands out where the reader fills something in", () => {
    expect(toLetterPieces("Dear [name]\nHello\n\n[date]")).toEqual([
      [
        [
          { words: "Dear ", gap: false },
          { words: "[name]", gap: true },
        ],
        [{ words: "Hello", gap: false }],
      ],
      [[{ words: "[date]", gap: true }]],
    ]);
  });
  it("has a page under /letters", () => expect(addressOf(letter)).toBe("/letters/ask"));
});

function readLetter(text: string): Letter {
  const page =
    "title: Ask\nshort-title: Ask\nsummary: Ask.\nreviewed: 2026-11-22\nreview-by: 2027-05-22\nnext:\n  - /";
  const own =
    "happening: council-said-no\norder: 1\nwhen: Now.\nby-when: Soon.\nwho-to: You.\nafterwards:\n  - Wait.";
  const mail = `mail:\n  subject: Hello\n  letter: |-\n    ${text}\n  example: |-\n    Dear Ms Example`;
  const file = `---\n${page}\n${own}\norganisations:\n  - helpline\n${mail}\n---\n`;
  const { records } = parseContent([{ path: "letters/ask.md", text: file }], "content");
  const [record] = records;
  if (record?.kind !== "letter") throw new Error("the letter must be read");
  return record;
}
