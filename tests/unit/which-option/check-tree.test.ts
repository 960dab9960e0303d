import { expect, it } from "vitest";
import { checkReferences } from "../../../lib/content/checks/check-references.ts";
import { parseContent } from "../../../lib/content/content.ts";
import { formatProblem } from "../../../lib/content/problem.ts";
import { checkTree } from "../../../lib/which-option/check-tree.ts";
import { ownFiles } from "../../support/own-guide.ts";

/** What is wrong with the guide's own questions once a piece of one file is replaced; throws when the piece is not there. */
function listAfter(file: string, piece: string, replacement: string): string[] {
  const changed = ownFiles.map((each) => {
    if (each.path !== file || !("text" in each)) return each;
    if (!each.text.includes(piece)) throw new Error(`${file} has no ${piece}`);
    return { ...each, text: each.text.replace(piece, replacement) };
  });
  const content = parseContent(changed, "content");
  return [...checkReferences(content), ...checkTree(content)].map(formatProblem);
}

const hidden = "    unless:\n      - health-and-education\n      - care-and-education\n";

it("refuses to ask only about health or care again of someone who has said that they dispute education too", () => {
  const messages = listAfter("questions/which-decision.md", hidden, "");
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('the answer "only-health-or-care" was already offered');
  expect(messages[0]).toContain("[answered-before]");
});

it("refuses a way back to a question that was answered", () => {
  const messages = listAfter(
    "questions/health-stage.md",
    "outcomes/health-or-care-in-process",
    "questions/what-happened",
  );
  expect(messages.every((message) => message.endsWith("[loop]"))).toBe(true);
  expect(messages).toHaveLength(1);
});

it("reports a mistyped target once, and nothing that only it puts out of reach", () => {
  const messages = listAfter(
    "questions/what-happened.md",
    "questions/because-of-disability",
    "questions/because-disability",
  );
  expect(messages).toEqual([
    expect.stringContaining(
      'there is no question called "because-disability". Did you mean "because-of-disability"?',
    ),
  ]);
});
