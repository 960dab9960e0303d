import { describe, expect, it } from "vitest";
import { checkReferences } from "../../../../lib/content/checks/check-references.ts";
import { parseContent } from "../../../../lib/content/content.ts";
import type { ContentFile } from "../../../../lib/content/read.ts";
import { layOver } from "../../sound-guide.ts";

/** The problems of a guide's text in the sound content, which has the source act-55 and the fact appeal-limit. */
function check(text: string, ...others: ContentFile[]) {
  const files = layOver([{ path: "guides/x.md", text: `---\ntitle: X\n---\n${text}` }, ...others]);
  return checkReferences(parseContent(files, "content"));
}

const place = { file: "content/guides/x.md", line: 4, column: 1 };

describe("references", () => {
  it("are found in the text, several to a directive", () => {
    const found = check(
      "A :term[Mediation adviser] said:source[zebra-55, zebra-56] :fact[zebra-limit] :term[her]{#zebra}.",
    );
    expect(
      found.map(({ rule, message, line, column }) => `${rule} ${message.split('"')[1]} ${line}:${column}`),
    ).toEqual([
      "unknown-term mediation-adviser 4:3",
      "unknown-source zebra-55 4:32",
      "unknown-source zebra-56 4:32",
      "unknown-fact zebra-limit 4:60",
      "unknown-term zebra 4:79",
    ]);
  });
  it("to what exists are no problem", () => {
    expect(check(":source[act-55] :fact[appeal-limit] :term[go-between]")).toEqual([]);
  });
  it("to what does not exist are reported with the nearest name, or with where to add it", () => {
    expect(check(":source[act-5 zebra]")).toEqual([
      {
        ...place,
        message:
          'there is no source called "act-5". Did you mean "act-55"? If not, add it with: npm run new:source -- act-5',
        rule: "unknown-source",
      },
      {
        ...place,
        message: 'there is no source called "zebra". Add it with: npm run new:source -- zebra',
        rule: "unknown-source",
      },
    ]);
  });
  it("to a fact that does not exist are sent to the one file of facts", () => {
    expect(check(":fact[zebra]")).toMatchObject([
      { message: 'there is no fact called "zebra". Add it to facts.md.' },
    ]);
  });
  it("are not judged while the file that names them cannot be read", () => {
    expect(check(":term[anything]")).toHaveLength(1);
    expect(check(":term[anything]", { path: "terms/mediator.md", text: "no fields" })).toEqual([]);
  });
});
