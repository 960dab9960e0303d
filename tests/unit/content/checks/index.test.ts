import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentChecks } from "../../../../lib/content/checks/index.ts";
import { parseContent } from "../../../../lib/content/content.ts";
import { content, layOver } from "../../sound-guide.ts";

const folder = join(import.meta.dirname, "../../../../lib/content/checks");
/** A check of single pieces, for another check to use. */
const part = "check-node.ts";
const files = readdirSync(folder).filter((name) => name.startsWith("check-") && name !== part);

describe("the checks of content", () => {
  it.each(files)("have among them the one that %s is named after", async (name) => {
    const module: Record<string, unknown> = await import(join(folder, name));
    const check = name.replace(/\.ts$/, "").replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    expect(contentChecks).toContain(module[check]);
  });

  it("are each there once, and take the content and nothing else", () => {
    expect(new Set(contentChecks).size).toBe(files.length);
    expect(contentChecks).toHaveLength(files.length);
    expect(contentChecks.filter(({ length }) => length !== 1)).toEqual([]);
  });

  it("each answer a list, whatever could be read", () => {
    const broken = layOver([
      { path: "facts.md", text: "no fields" },
      { path: "terms/mediator.md", text: "---\nterm:\n---\n" },
      { path: "councils/councils.csv", refused: "is a link" },
    ]);
    const none = parseContent([], "content");
    for (const check of contentChecks) {
      expect(check(content), check.name).toEqual([]);
      expect(check(none), check.name).toBeInstanceOf(Array);
      expect(check(parseContent(broken, "content")), check.name).toBeInstanceOf(Array);
    }
  });
});
