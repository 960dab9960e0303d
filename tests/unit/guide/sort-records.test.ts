import { describe, expect, it } from "vitest";
import { parseContent } from "../../../lib/content/content.ts";
import { toGuide } from "../../../lib/guide/guide.ts";
import { sortRecords } from "../../../lib/guide/sort-records.ts";
import { guide, layOver, soundFiles } from "../sound-guide.ts";

describe("the records of a kind", () => {
  it("put the gentlest option first", () => {
    const [option] = guide.all.option;
    if (!option) throw new Error("the sound guide has an option");
    const records = [
      { ...option, name: "court", stage: "court" as const, order: 1 },
      { ...option, name: "second", stage: "talk" as const, order: 2 },
      { ...option, name: "first", stage: "talk" as const, order: 1 },
    ];
    expect(sortRecords("option", records).map(({ name }) => name)).toEqual(["first", "second", "court"]);
  });

  it("have the rows of the checklist for councils by number, L2 before L10", () => {
    const text = soundFiles.flatMap((file) =>
      file.path === "duties/l2.md" && "text" in file ? [file.text] : [],
    );
    const more = ["l10", "l3"].map((name) => ({ path: `duties/${name}.md`, text: text.join("") }));
    const { all } = toGuide(parseContent(layOver(more), "content"));
    expect(all.duty.map(({ name }) => name)).toEqual(["l1", "l2", "l3", "l10"]);
  });
});
