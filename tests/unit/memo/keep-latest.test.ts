import { expect, it } from "vitest";
import { keepLatest } from "../../../lib/memo/keep-latest.ts";

it("makes something of a name anew when its text has changed, and keeps only the latest", () => {
  const made: string[] = [];
  const keep = keepLatest<{ words: string }>();
  const read = (name: string, { text }: { text: string }) =>
    keep(name, text, () => {
      made.push(`${name} ${text}`);
      return { words: text };
    });
  const first = read("kent.md", { text: "one" });
  expect(read("kent.md", { text: "one" })).toBe(first);
  expect(read("essex.md", { text: "one" })).not.toBe(first);
  expect(read("kent.md", { text: "two" }).words).toBe("two");
  expect(read("kent.md", { text: "one" })).not.toBe(first);
  expect(made).toEqual(["kent.md one", "essex.md one", "kent.md two", "kent.md one"]);
});
