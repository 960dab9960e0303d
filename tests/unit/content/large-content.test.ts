import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listMessages, makeGuide } from "./broken-guide.ts";

const term = (word: string) => `---\nterm: ${word}\nsources:\n  - act-55\n---\n\nA word.\n`;

describe("content that is large, hostile or not there", () => {
  it("reports 300 problems in 300 files at once, in order", () => {
    const folder = makeGuide();
    for (let number = 100; number < 400; number += 1) {
      writeFileSync(
        join(folder, "terms", `word-${number}.md`),
        term(`word ${number}`).replace("act-55", "act-56"),
      );
    }
    const messages = listMessages(folder);
    expect(messages).toHaveLength(300);
    expect(messages[0]).toContain("content/terms/word-100.md:4:5  there is no source called");
    expect(messages).toEqual([...messages].sort());
  });

  it("refuses a file of 10 MB without reading it", () => {
    const folder = makeGuide();
    writeFileSync(join(folder, "terms", "long.md"), "x".repeat(10_000_000));
    expect(listMessages(folder)).toEqual([
      "content/terms/long.md:1:1  this file is 10000000 bytes long; the most is 100000. Split it into several files  [file]",
    ]);
  });

  it("does not follow a link out of the folder, to a file or to a folder", () => {
    const folder = makeGuide();
    const outside = join(folder, "..", "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "secret.md"), term("secret"));
    symlinkSync(join(outside, "secret.md"), join(folder, "terms", "secret.md"));
    symlinkSync(outside, join(folder, "terms", "more"));
    expect(listMessages(folder)).toEqual([
      "content/terms/more:1:1  this file is a link to another file; put the words in this file  [file]",
      "content/terms/secret.md:1:1  this file is a link to another file; put the words in this file  [file]",
    ]);
  });

  it("accepts a byte-order mark and Windows line ends", () => {
    const folder = makeGuide();
    writeFileSync(join(folder, "terms", "windows.md"), `\uFEFF${term("windows")}`.replaceAll("\n", "\r\n"));
    expect(listMessages(folder)).toEqual([]);
  });

  it("names the missing files when the folder is not there at all", () => {
    const messages = listMessages(join(makeGuide(), "nowhere"));
    const needed = ["site.md", "facts.md", "comparison.md", "which-option.md", "councils/councils.csv"];
    expect(needed.filter((file) => !messages.some((message) => message.includes(`/${file}:`)))).toEqual([]);
    expect(messages.every((message) => message.endsWith("[missing-file]"))).toBe(true);
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
    const folder = makeGuide();
    writeFileSync(join(folder, "terms", "deep.md"), term("deep").replace("A word.", `${nested} x`));
    const messages = listMessages(folder);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^content\/terms\/deep\.md:7:\d+ {2}the text here is nested too deeply/);
  });
});
