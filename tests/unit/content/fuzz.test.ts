import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openGuide } from "../../../lib/guide/open-guide.ts";
import { toDraftContext } from "../../../lib/guide/render-context.ts";
import { toHtml } from "../../../lib/markdown/render.ts";
import { countTests, readToldCount } from "../../support/told-count.ts";
import { layOver, soundFiles } from "../sound-guide.ts";
import { listMessages } from "./broken-guide.ts";
import { listDamage } from "./listed-damage.ts";

/** The same files each time; add the seed of a run that failed elsewhere. */
const seeds = [1, 20261126];
const runs = { numRuns: 150, interruptAfterTimeLimit: 25_000, markInterruptAsFailure: false };

// biome-ignore format: a table, a sort of thing a line
const pieces = [
  "Ask", "the council", "2 months", "first.", "It is so.", "Why?", "CCG", "EHCP", "é", "’", "😀",
  "*", "**", "_", "__", "~~", "`", "```", "#", "##", "## Heading", "### More", "---", "===", "***", ">", "> [!NOTE]",
  "-", "- one", "* one", "1. one", "a) one", "[ ]", "- [x] one", "•", "–", "|", "| a | b |", "| - | - |", "    ", "\t",
  ":", "::", ":::", ":::note", ":::warning", "::: note", ":::end", ":source[act-55]", ":fact[appeal-limit]", ":term[mediator]", ":term[", ":source[]", ":former[x]", ":date[x]",
  "[", "]", "(", ")", "[a page](/mediation)", "[a](https://www.gov.uk/)", "[a](javascript:alert(1))", "[a](/x)", "[a]: /mediation", "[^1]", "![a](b)", "](", "[[", "]]", "<b>", "</b>", "<!--", "-->", "<https://a.org>", "https://a.org", "a@b.uk",
  "\\", "\\-", "\\:", "&amp;", "&zwnj;", "&#0;", "&nbsp;", "{", "}", "{{x}}", "%%", "==x==", "<<<<<<< HEAD", "=======", ">>>>>>> x",
  "\u0000", "\u0008", "\u00a0", "\u00ad", "\u200b", "\u202e", "\u2028", "\ufeff", "\ufffd", "\ue000", "\r\n", "\v",
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ", " ", "\n", "\n\n")), { maxLength: 14 })
  .map((parts) => parts.map(([piece, after]) => `${piece}${after}`).join(""));
const value = fc.oneof(
  text.map((words) => words.replace(/[\r\n\v\u2028]+/g, " ")),
  text.map((words) => JSON.stringify(words)),
  text.map((words) => `|\n  ${words.replaceAll("\n", "\n  ")}`),
  fc.constantFrom(
    "",
    "[]",
    "{}",
    "[a, b]",
    "{a: b}",
    "~",
    "null",
    "*a",
    "&a b",
    "!!js x",
    "'",
    '"',
    "- a",
    "? a",
    "@",
    "0x1f",
  ),
);
const name = fc.constantFrom(
  "term",
  "also-called",
  "sources",
  "__proto__",
  "constructor",
  "x",
  "term ",
  "- term",
  "?",
  "#",
);
const front = fc.array(fc.tuple(name, value), { maxLength: 5 });

/** A term whose words are these. */
const toFile = (words: string) => `---\nterm: Made up\nsources:\n  - act-55\n---\n\n${words}\n`;

function work(run: () => void): number {
  const { user } = process.cpuUsage();
  run();
  return (process.cpuUsage().user - user) / 1e6;
}

/** What is wrong with how a file is answered: a crash, a long wait, a message that is no line, or damage that is published. */
function listFaults(file: string): string[] {
  const files = layOver([{ path: "terms/made-up.md", text: file }]);
  const faults: string[] = [];
  const seconds = work(() => {
    const messages = listMessages(files);
    for (const message of messages)
      if (!/^content\/[^:\n]+:\d+:\d+ {2}[^\p{Cc}\u2028]+ {2}\[[a-z0-9-]+\]$/u.test(message))
        faults.push(message);
    if (messages.length > 0) return;
    const opened = openGuide(files);
    const made = opened.content.records.find(({ name: own }) => own === "made-up");
    if (made) faults.push(...listDamage(toHtml(made.body, toDraftContext(opened.content))));
  });
  return seconds > 5 ? [...faults, `took ${seconds} seconds`] : faults;
}

describe("Content made up from pieces of Markdown and of other programs", () => {
  it.each(seeds)(
    "is refused in lines or published whole, as words: seed %i",
    { timeout: 120_000 },
    (seed) => {
      fc.assert(
        fc.property(text, (words) => {
          expect(listFaults(toFile(words))).toEqual([]);
        }),
        { seed, ...runs },
      );
    },
  );

  it.each(seeds)("is refused in lines, among the fields: seed %i", { timeout: 120_000 }, (seed) => {
    fc.assert(
      fc.property(front, (fields) => {
        const lines = fields.map(([field, held]) => `${field}: ${held}`);
        expect(listFaults(`---\n${lines.join("\n")}\n---\n\nA word.\n`)).toEqual([]);
      }),
      { seed, ...runs },
    );
  });

  it.each(seeds)(
    "is answered wherever a sound file is cut or joined: seed %i",
    { timeout: 120_000 },
    (seed) => {
      const whole = soundFiles.flatMap((file) =>
        "text" in file && file.path.startsWith("terms/") ? [file.text] : [],
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...whole),
          fc.nat(400),
          fc.nat(400),
          text,
          (held, from, length, words) => {
            const cut = `${held.slice(0, from)}${words}${held.slice(from + length)}`;
            expect(listFaults(cut).filter((fault) => !fault.startsWith("readers see"))).toEqual([]);
          },
        ),
        { seed, ...runs },
      );
    },
  );

  it("tries as many files as tests/README.md says, so many with each seed", ({ task }) => {
    const tried = countTests(task, "is ") * runs.numRuns;
    expect(readToldCount("tests/unit/content/fuzz.test.ts", "made-up files")).toBe(tried);
  });

  it("finds damage where there is some", () => {
    const html = (words: string) =>
      toHtml(
        { type: "root", children: [{ type: "paragraph", children: [{ type: "text", value: words }] }] },
        toDraftContext({ records: [] }),
      );
    for (const words of ["::: note", "a **b", "[[x]]", ":source[a]", "a\u200bb", "{{x}}", "[a](b"])
      expect(listDamage(html(words))).not.toEqual([]);
    expect(listDamage(html("Ask the council, 2 * 3: [your name]."))).toEqual([]);
  });
});
