import { describe, expect, it } from "vitest";
import { checkMarkdown } from "../../../../lib/content/checks/check-markdown.ts";
import { parseContent } from "../../../../lib/content/content.ts";
import { change } from "../../sound-guide.ts";

const path = "options/complain.md";

/** What is wrong with the sound option when its text, or its field `time-limit` on line 15, is this. */
function check(where: "field" | "text", markdown: string) {
  const files = change(path, (text) =>
    where === "text"
      ? `${text}\n${markdown}\n`
      : text.replace("time-limit: Within 12 months.", `time-limit: '${markdown}'`),
  );
  return checkMarkdown(parseContent(files, "content"));
}

// A field is shown to readers like the text below the fields, so neither may hold what the site cannot show.
describe("Markdown in a field", () => {
  it.each([
    ["<b>Now</b>", "no-html"],
    ["See [the page](http://example.org).", "link-address"],
    ["Read [more](/mediation).", "link-text"],
    ["See [the page](/the mediation).", "link-form"],
    ["![A map](/map.png)", "no-images"],
    ["You have :facts[appeal-limit].", "unknown-directive"],
    ["You have :fact[].", "empty-directive"],
    ["# Now", "heading-level"],
  ])("is held to the rules of text, at its own line: %s", (markdown, rule) => {
    const found = check("field", markdown);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((problem) => [problem.rule, problem.line])).toEqual(found.map(() => [rule, 15]));
    const [inText] = check("text", markdown);
    expect(inText?.rule).toBe(rule);
  });

  it("points at the words that are wrong", () => {
    expect(check("field", "You have :facts[appeal-limit].")).toMatchObject([
      { file: "content/options/complain.md", line: 15, column: 23 },
    ]);
  });

  it("may hold what text may", () => {
    expect(check("field", "See [the page](/mediation). You have *:fact[appeal-limit]*.")).toEqual([]);
  });
});

describe("headings in the text", () => {
  it("start at ## and skip no level, down to ####", () => {
    expect(check("text", "## A\n\n### B\n\n#### C\n\n## D")).toEqual([]);
    expect(check("text", "### A")).toMatchObject([{ message: "this heading skips a level; use ##" }]);
    expect(check("text", "## A\n\n#### B")).toMatchObject([
      { message: "this heading skips a level; use ###" },
    ]);
    expect(check("text", "## A\n\n### B\n\n#### C\n\n##### D")).toMatchObject([{ rule: "heading-level" }]);
  });
});
