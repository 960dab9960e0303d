import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readContentFiles } from "../../../lib/content/read.ts";
import { readToldCount } from "../../support/told-count.ts";
import { layOver } from "../sound-guide.ts";
import { listMessages, readOver } from "./broken-guide.ts";

/** The files that took longest within the limits of length: their words, and what stands among their fields. */
const slow: readonly { name: string; body: string; front?: string }[] = [
  { name: "boxes that stay open", body: ":::note\n".repeat(2_500) },
  { name: "boxes that stay open, a line apart", body: ":::note\n\n".repeat(1_400) },
  { name: "boxes that stay open in a quote", body: "> :::note\n".repeat(2_500) },
  { name: "a broken rule in every sentence", body: "CCG. ".repeat(17_000) },
  {
    name: "the same in a field",
    body: "A word.",
    front: `also-called:\n  - >-\n${`    ${"CCG. ".repeat(300)}\n`.repeat(55)}`,
  },
  { name: "closing brackets before colons", body: "]: ".repeat(30_000) },
  { name: "the same in paragraphs", body: `${"]: ".repeat(900)}\n\n`.repeat(30) },
  { name: "directives before closing brackets", body: ":a] ".repeat(22_000) },
  { name: "closing brackets before round ones", body: "](".repeat(45_000) },
  { name: "names in braces", body: "A word.", front: `a: {${"k: 1, ".repeat(13_000)}}\n` },
  { name: "items in brackets", body: "A word.", front: `a: [${"a,".repeat(40_000)}]\n` },
  {
    name: "items in brackets, on many lines",
    body: "A word.",
    front: `a: [${`${"a,".repeat(900)}\n  `.repeat(44)}]\n`,
  },
];

const term = (word: string) => `---\nterm: ${word}\nsources:\n  - act-55\n---\n\nA word.\n`;

/** An empty folder with `terms` in it, gone again after the test. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "terms"));
  return folder;
}

describe("content that is large, hostile or not there", () => {
  it("is tried in as many inputs as tests/README.md says", () => {
    expect(readToldCount("tests/unit/content/large-content.test.ts", "inputs")).toBe(slow.length);
  });

  it("reports 300 problems in 300 files at once, in order", () => {
    const numbers = Array.from({ length: 300 }, (_, index) => 100 + index);
    const files = numbers.map((number) => ({
      path: `terms/word-${number}.md`,
      text: term(`word ${number}`).replace("act-55", "act-56"),
    }));
    const messages = listMessages(layOver(files));
    expect(messages).toHaveLength(300);
    expect(messages[0]).toContain("content/terms/word-100.md:4:5  there is no source called");
    expect(messages).toEqual([...messages].sort());
  });

  it("refuses a file of 10 MB without reading it", () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "terms", "long.md"), "x".repeat(10_000_000));
    expect(listMessages(readOver(folder))).toEqual([
      "content/terms/long.md:1:1  this file is 10000000 bytes long; the most is 100000. Split it into several files  [file]",
    ]);
  });

  it("does not follow a link out of the folder, to a file or to a folder", () => {
    const folder = makeFolder();
    const outside = makeFolder();
    writeFileSync(join(outside, "secret.md"), term("secret"));
    symlinkSync(join(outside, "secret.md"), join(folder, "terms", "secret.md"));
    symlinkSync(outside, join(folder, "terms", "more"));
    expect(listMessages(readOver(folder))).toEqual([
      "content/terms/more:1:1  this file is a link to another file; put the words in this file  [file]",
      "content/terms/secret.md:1:1  this file is a link to another file; put the words in this file  [file]",
    ]);
  });

  it("accepts a byte-order mark and Windows line ends", () => {
    const folder = makeFolder();
    const text = `\uFEFF${term("windows")}`.replaceAll("\n", "\r\n");
    writeFileSync(join(folder, "terms", "windows.md"), text);
    const files = readOver(folder);
    expect(files).toContainEqual({ path: "terms/windows.md", text });
    expect(listMessages(files)).toEqual([]);
  });

  it("names the missing files when the folder is not there at all", () => {
    const messages = listMessages(readContentFiles(join(makeFolder(), "nowhere")));
    const needed = [
      ...["site.md", "facts.md", "comparison.md", "date-page.md", "sharing.md", "which-option.md"],
      ...["councils/councils.csv", "councils/changes.csv", "guides/home.md", "guides/mediation.md"],
    ];
    expect(needed.filter((file) => !messages.some((message) => message.includes(`/${file}:`)))).toEqual([]);
    expect(messages.filter((message) => !message.endsWith("[missing-file]"))).toEqual([]);
  });

  it.each(slow)("answers in under 5 seconds of work: $name", { timeout: 60_000 }, ({ body, front = "" }) => {
    const text = term("slow").replace("A word.", body).replace("sources:", `${front}sources:`);
    expect(text.length).toBeLessThan(100_000);
    const { user } = process.cpuUsage();
    const messages = listMessages(layOver([{ path: "terms/slow.md", text }]));
    expect((process.cpuUsage().user - user) / 1e6).toBeLessThan(5);
    expect(messages.filter((message) => !message.startsWith("content/terms/slow.md:"))).toEqual([]);
  });

  it.each([
    ["quotes", ">".repeat(10_000)],
    ["lists", "- ".repeat(10_000)],
    ["numbered lists", "1. ".repeat(10_000)],
    ["stars", "*".repeat(10_000)],
    ["emphasis", "*a ".repeat(10_000) + "a* ".repeat(10_000)],
    ["links", "[a](".repeat(10_000)],
    ["brackets", "[".repeat(50_000)],
    ["directives", ":a[".repeat(10_000)],
    ["boxes", ":".repeat(10_000)],
  ])("answers 10,000 levels of %s in one line, and soon", { timeout: 5_000 }, (_, nested) => {
    const deep = { path: "terms/deep.md", text: term("deep").replace("A word.", `${nested} x`) };
    const messages = listMessages(layOver([deep]));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^content\/terms\/deep\.md:7:\d+ {2}the text here is nested too deeply/);
  });
});
