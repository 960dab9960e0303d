import { describe, expect, it } from "vitest";
import { findUnknown, listUses } from "../../../../lib/content/checks/check-references.ts";
import type { KnownNames } from "../../../../lib/content/checks/names.ts";
import { parseContent } from "../../../../lib/content/content.ts";

const place = { file: "content/x.md", line: 1, column: 1 };
/** Terms are missing, as they are while a term's file cannot be read. */
const known: KnownNames = new Map([
  ["source", new Set(["act-55"])],
  ["fact", new Set(["appeal-limit"])],
]);

describe("references", () => {
  it("are found in the text, several to a directive", () => {
    const text =
      "---\ntitle: X\n---\nA :term[Mediation adviser] said:source[act-55, act-56] :fact[appeal-limit] :term[her]{#mediator}.";
    const uses = listUses(parseContent([{ path: "guides/x.md", text }], "content"));
    expect(uses.map(({ refersTo, name, line, column }) => `${refersTo} ${name} ${line}:${column}`)).toEqual([
      "term mediation-adviser 4:3",
      "source act-55 4:32",
      "source act-56 4:32",
      "fact appeal-limit 4:56",
      "term mediator 4:76",
    ]);
  });
  it("to what exists are no problem", () => {
    expect(findUnknown([{ ...place, refersTo: "source", name: "act-55" }], known)).toEqual([]);
  });
  it("to what does not exist are reported with the nearest name, or with where to add it", () => {
    const uses = ["act-5", "zebra"].map((name) => ({ ...place, refersTo: "source", name }));
    expect(findUnknown(uses, known)).toEqual([
      {
        ...place,
        message: 'there is no source called "act-5". Did you mean "act-55"?',
        rule: "unknown-source",
      },
      {
        ...place,
        message: 'there is no source called "zebra". Add a file for it in sources/.',
        rule: "unknown-source",
      },
    ]);
  });
  it("to a fact that does not exist are sent to the one file of facts", () => {
    expect(findUnknown([{ ...place, refersTo: "fact", name: "zebra" }], known)).toMatchObject([
      { message: 'there is no fact called "zebra". Add it to facts.md.' },
    ]);
  });
  it("are not judged while the file that names them cannot be read", () => {
    expect(findUnknown([{ ...place, refersTo: "term", name: "anything" }], known)).toEqual([]);
  });
});
