import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readToldCount } from "../../support/told-count.ts";
import { soundFiles } from "../sound-guide.ts";
import { brokenGuides, listMessages, readOver } from "./broken-guide.ts";

const listFolders = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const rules = listFolders(brokenGuides);
const oneLine = /^content\/[^:]+:\d+:\d+ {2}[^\n]+ {2}\[[a-z0-9-]+\]$/;

describe("broken content", () => {
  it("is at hand in as many guides as tests/README.md says", () => {
    const guides = rules.flatMap((rule) => listFolders(join(brokenGuides, rule)));
    expect(readToldCount("tests/unit/content/broken-content.test.ts", "broken guides")).toBe(guides.length);
  });

  for (const rule of rules) {
    for (const name of listFolders(join(brokenGuides, rule))) {
      it(`is stopped at its line: ${name.replaceAll("-", " ")} [${rule}]`, async () => {
        const messages = listMessages(readOver(join(brokenGuides, rule, name)));
        expect(messages).not.toEqual([]);
        for (const message of messages) {
          expect(message).toMatch(oneLine);
          expect(message).toContain(`[${rule}]`);
        }
        await expect(`${messages.join("\n")}\n`).toMatchFileSnapshot(join(brokenGuides, rule, `${name}.txt`));
      });
    }
  }

  it("is gone from the sound guide", () => {
    expect(listMessages(soundFiles)).toEqual([]);
  });

  it("never runs as code", () => {
    listMessages(readOver(join(brokenGuides, "front-matter", "javascript-front-matter")));
    expect(existsSync("it-ran.txt")).toBe(false);
  });
});
