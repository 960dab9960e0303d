import { describe, expect, it } from "vitest";
import { parseContent } from "../../../lib/content/content.ts";
import { parseRecord } from "../../../lib/content/parse-record.ts";
import { change, soundFiles } from "../sound-guide.ts";

const term = (words: string) => ({
  path: "terms/mediator.md",
  text: `---\nterm: mediator\nsources:\n  - act-55\n---\n\n${words}\n`,
});

describe("a file that is read again", () => {
  it("is the record it was while its text is the same, and a new one once its text is changed", () => {
    const before = parseContent(soundFiles, "content");
    const edited = change("guides/home.md", (text) => `${text}\nOne more sentence.\n`);
    const after = parseContent(edited, "content");
    expect(after.records).toHaveLength(before.records.length);
    const made = after.records.filter((record) => !before.records.includes(record));
    expect(made.map(({ file }) => file)).toEqual(["content/guides/home.md"]);
  });

  it("is read anew when it comes back to an older text, as only the latest is kept", () => {
    const first = parseRecord("content", term("One."));
    expect(parseRecord("content", term("One."))).toBe(first);
    parseRecord("content", term("Two."));
    const again = parseRecord("content", term("One."));
    expect(again).not.toBe(first);
    if (again.state !== "record" || first.state !== "record") throw new Error("the term breaks no rule");
    expect(again.record).toEqual(first.record);
  });

  it("is another one in another folder, as its problems name its path", () => {
    const broken = { ...term("One."), text: "no fields" };
    const [here, there] = ["content", "other"].map((folder) => parseRecord(folder, broken));
    expect(here?.problems[0]?.file).toBe("content/terms/mediator.md");
    expect(there?.problems[0]?.file).toBe("other/terms/mediator.md");
  });

  it("is refused again for the reason of now, when its text cannot be read", () => {
    const refuse = (refused: string) => parseRecord("content", { path: "terms/mediator.md", refused });
    expect(refuse("is a link").problems[0]?.message).toBe("this file is a link");
    expect(refuse("is too long").problems[0]?.message).toBe("this file is too long");
  });
});
