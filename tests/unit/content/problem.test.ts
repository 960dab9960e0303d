import { expect, it } from "vitest";
import { formatProblem } from "../../../lib/content/problem.ts";

const place = { file: "content/x.md", line: 1, column: 1, rule: "file" } as const;

it("shows signs that would change a terminal as their codes, in names and in words", () => {
  const line = formatProblem({
    ...place,
    file: "content/x\x1b[31m\ny.md",
    message: "a \x1b[2J\u202eb\u2028",
  });
  expect(line).toBe("content/x\\u{1b}[31m\\u{a}y.md:1:1  a \\u{1b}[2J\\u{202e}b\\u{2028}  [file]");
});

it("cuts a message that holds a page of words, and keeps what to do", () => {
  const line = formatProblem({ ...place, message: `"${"x".repeat(90_000)}" is wrong; write another` });
  expect(line.length).toBeLessThan(1000);
  expect(line).toContain("… ");
  expect(line).toContain("is wrong; write another");
});
