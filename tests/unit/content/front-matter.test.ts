import { describe, expect, it } from "vitest";
import { parseFrontMatter } from "../../../lib/content/front-matter/parse.ts";

const read = (text: string) => parseFrontMatter("content/x.md", text);
const sound = `---
title: One
phone: 03330062835
quoted: "a \\"b\\" c"
single: 'it''s here'
folded: >-
  first line
  second line
list:
  - name: two
    held: three
---

Body.
`;

describe("front matter", () => {
  it("keeps every value as the text its author wrote", () => {
    expect(read(sound).front?.data).toEqual({
      title: "One",
      phone: "03330062835",
      quoted: 'a "b" c',
      single: "it's here",
      folded: "first line second line",
      list: [{ name: "two", held: "three" }],
    });
  });

  it("reads yes, null, dates and numbers as text", () => {
    const { front } = read("---\na: yes\nb: null\nc: 2026-11-22\nd: 0x10\ne: ~\n---\n");
    expect(front?.data).toEqual({ a: "yes", b: "null", c: "2026-11-22", d: "0x10", e: "~" });
  });

  it("leaves out lines that are all comment, wherever they stand, and keeps # inside values", () => {
    const { front, problems } = read(
      "---\n# a\nb:\n# c\nd: x#1\ne:\n  # f\n  - 'g # h'\n  # i\nj: >-\n  k\n  # l\n# m\n---\n",
    );
    expect(problems).toEqual([]);
    expect(front?.data).toEqual({ b: "", d: "x#1", e: ["g # h"], j: "k # l" });
  });

  it.each(["a: b # c", "a: # b\n  - c", "a:\n  - b # c", "a: >- # b\n  c", "a: 'b' # c"])(
    "refuses words lost behind a # on the line of a value: %s",
    (fields) => {
      expect(
        read(`---\n${fields}\n---\n`).problems.map(({ rule, message }) => [rule, message.slice(0, 17)]),
      ).toEqual([["yaml", "the words after #"]]);
    },
  );

  it("knows the line the body starts on", () => {
    const { front } = read(sound);
    expect(front?.bodyLine).toBe(13);
    expect(front?.body).toBe("\nBody.\n");
  });

  it("finds a value and a name, also in lists", () => {
    const front = read(sound).front;
    expect(front?.locate(["phone"])).toEqual({ line: 3, column: 8 });
    expect(front?.locate(["list", 0, "held"])).toEqual({ line: 11, column: 11 });
    expect(front?.locateKey(["list", 0, "held"])).toEqual({ line: 11, column: 5 });
    expect(front?.locateKey(["phone"])).toEqual({ line: 3, column: 1 });
  });

  it("points at the group when a field is not there", () => {
    expect(read(sound).front?.locate(["list", 0, "missing"])).toEqual({ line: 10, column: 5 });
  });

  it.each([
    ["a plain value", ["title"], 1, 2, { line: 2, column: 9 }],
    ["quotes with escapes", ["quoted"], 1, 7, { line: 4, column: 18 }],
    ["single quotes with a doubled one", ["single"], 1, 6, { line: 5, column: 16 }],
    ["the first line of a folded value", ["folded"], 1, 7, { line: 7, column: 9 }],
    ["the second line of a folded value", ["folded"], 1, 12, { line: 8, column: 3 }],
  ])("finds a spot inside %s", (_, path, line, column, place) => {
    expect(read(sound).front?.locateInside(path, line, column)).toEqual(place);
  });

  it("gives the same places with a byte-order mark and Windows line ends", () => {
    const { front } = read(`\uFEFF${sound.replaceAll("\n", "\r\n")}`);
    expect(front?.locate(["list", 0, "held"])).toEqual({ line: 11, column: 11 });
    expect(front?.bodyLine).toBe(13);
    expect(front?.body).toBe("\nBody.\n");
  });

  it("answers the second reading of a broken file like the first", () => {
    const broken = "---\ntitle: a: b\n---\n";
    const [first, second] = [read(broken), read(broken)];
    expect(second.problems).toEqual(first.problems);
    expect(second.front?.data).toEqual(first.front?.data);
    expect(first.problems).toHaveLength(1);
  });

  it("leaves three hyphens in the body alone", () => {
    expect(read("---\na: b\n---\nOne\n\n---\n\nTwo\n").front?.body).toBe("One\n\n---\n\nTwo\n");
  });
});
