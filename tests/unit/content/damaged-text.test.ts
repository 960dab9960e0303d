import { describe, expect, it } from "vitest";
import { words } from "../../../lib/content/fields.ts";
import { checkText } from "./staff-trials/area-file.ts";

const rulesOf = (lines: readonly string[]) => [
  ...new Set(lines.map((line) => /\[([a-z0-9-]+)\]$/.exec(line)?.[1])),
];

describe("text that was damaged on its way", () => {
  it.each([
    [":::warning Take care\n\nAsk first.\n\n:::", "leftover-mark"],
    ["::: warning\n\nAsk first.\n\n:::", "leftover-mark"],
    [":::warning Ask first. :::", "leftover-mark"],
    ["| What | Who |\n| - | - |\n| Ring | them | by Friday |", "table-row"],
    ["| What | Who |\n| - |\n| Ring | them |", "leftover-mark"],
    ["    Ring the council:source[act-55].", "no-code"],
    ["```\nRing the council.\n```", "no-code"],
    ["##Heading", "leftover-mark"],
    ["##\u00a0Heading", "leftover-mark"],
    ["\\## Heading", "leftover-mark"],
    ["##", "heading-level"],
    ["Words.\n---", "heading-level"],
    ["\\:term[mediator]", "leftover-mark"],
    ["[Note]: /mediation", "link-form"],
    ["- [x] Ring the council.", "leftover-mark"],
    ["[[mediation]]", "leftover-mark"],
    ["%%ask Jo%%", "leftover-mark"],
    ["> [!NOTE]\n> Ask first.", "leftover-mark"],
    ["Ask ==first==.", "leftover-mark"],
    ["Ring {{phone}}.", "leftover-mark"],
    ["Ask **first.", "leftover-mark"],
    ["See [the form](https://x).", "link-address"],
    ["See [the form](https://jo:secret@x.org/).", "link-address"],
    ["[Ring us](tel:call-us).", "link-address"],
    ["[Write to us](mailto:).", "link-address"],
  ])("is refused: %j [%s]", (text, rule) => {
    expect(rulesOf(checkText(text))).toEqual([rule]);
  });

  it.each([
    ":::warning\n\nAsk first.\n\n:::",
    "| What | Who |\n| - | - |\n| Ring | them |\n| Ask | |",
    "## Heading\n\nAsk **first**, then *ring*.",
    "- Ring the council.\n- Ask SENDIASS.",
    "See [the form](https://www.gov.uk/a?b=c#d), [ring](tel:+441632960001) or [write](mailto:a@b.gov.uk).",
    "Write [your name] and #send, 2 * 3, and __________ to fill in.",
  ])("is not what looks like it: %j", (text) => {
    expect(checkText(text)).toEqual([]);
  });
});

describe("a letter, which is sent as plain words", () => {
  const letter = words("a letter", { isLetter: true });
  it.each([
    "1. the certificate\n2. your reasons",
    "| a | b |\n| - | - |\n| c | d |",
    ":::note\n\nOne.\n\nTwo.\n\n:::",
    "- One\n  - Two",
    "## Heading",
  ])("is refused with what these cannot hold: %j", (text) => {
    const { error } = letter.safeParse(text);
    expect(error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining("lists with hyphens only"),
    ]);
  });
  it("may have paragraphs, lists with hyphens and gaps to fill in", () => {
    expect(letter.safeParse("Dear [name]\n\nI ask for:\n\n- the plan\n- the letter\n\nYours").success).toBe(
      true,
    );
  });
});
