import { describe, expect, it } from "vitest";
import { drawnGuides } from "../../../lib/content/kinds/drawn-guides.ts";
import { listProblems, openGuide } from "../../../lib/guide/open-guide.ts";
import { layOver } from "../sound-guide.ts";

/** The guides the code names: those with a folder in `app/`, and the one the comparison stands under. */
const required = [...Object.keys(drawnGuides), "mediation"];

function listMissing(...others: Parameters<typeof layOver>[0]): string[] {
  return listProblems(openGuide(layOver(others))).flatMap(({ file, rule }) =>
    rule === "missing-file" ? [file] : [],
  );
}

describe("a guide that the code names", () => {
  it("is one of those readers cannot do without", () => {
    expect(required).toEqual(expect.arrayContaining(["home", "older-letter", "dates", "which-option"]));
  });

  it.each(required)("is missed when its file is deleted: %s", (name) => {
    expect(listMissing({ path: `guides/${name}.md.gone`, text: "" })).toEqual([`content/guides/${name}.md`]);
  });

  it("is not missed while its file is there and cannot be read", () => {
    expect(listMissing({ path: "guides/home.md", text: "no fields" })).toEqual([]);
  });

  it("is not missed under a name that the code does not know", () => {
    expect(listMissing({ path: "guides/other.md", text: "no fields" })).toEqual([]);
  });
});
