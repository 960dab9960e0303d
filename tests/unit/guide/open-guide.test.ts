import { describe, expect, it } from "vitest";
import { type Opened, openGuide } from "../../../lib/guide/open-guide.ts";
import { change, layOver, soundFiles } from "../sound-guide.ts";

const keysOf = (opened: Opened) => Object.keys(opened).toSorted();
const inMediation = (from: string, to: string) =>
  openGuide(change("guides/mediation.md", (text) => text.replace(from, to)));

describe("opened content", () => {
  it("is a guide and has no problems when it is sound", () => {
    const opened = openGuide(soundFiles);
    expect(opened.sound).toBe(true);
    expect(keysOf(opened)).toEqual(["content", "guide", "sound"]);
  });

  it.each<[string, () => Opened, string]>([
    ["while it is read", () => inMediation("order: 1", "order: one"), "field-form"],
    ["in the table of councils", () => openGuide(change("councils/councils.csv", () => "")), "table"],
    ["by a check of the content", () => inMediation(":source[act-55]", ":source[act-56]"), "unknown-source"],
    ["by a check of the whole site", () => inMediation("next:\n  - /\n", "next:\n  - /no\n"), "dead-link"],
    ["because nothing is there", () => openGuide([]), "missing-file"],
  ])("has problems and no guide when one is found %s", (_, open, rule) => {
    const opened = open();
    expect(keysOf(opened)).toEqual(["content", "problems", "sound"]);
    if (opened.sound) throw new Error("this guide is not sound");
    expect([...new Set(opened.problems.map((problem) => problem.rule))]).toEqual([rule]);
  });

  it("keeps all that could be read of it, also when it is not sound", () => {
    const { content } = openGuide(layOver([{ path: "terms/mediator.md", text: "no fields" }]));
    expect(content.unread).toEqual([{ kind: "term", name: "mediator" }]);
    expect(content.records.length).toBe(openGuide(soundFiles).content.records.length - 1);
  });

  it("names the folder it was told in every problem, in the order of files and lines", () => {
    const files = layOver([
      { path: "terms/mediator.md", text: "no fields" },
      { path: "areas/southend-on-sea.md", text: "no fields" },
    ]);
    const opened = openGuide(files, "somewhere/else");
    expect(opened.sound ? [] : opened.problems.map(({ file }) => file)).toEqual([
      "somewhere/else/areas/southend-on-sea.md",
      "somewhere/else/terms/mediator.md",
    ]);
  });
});
