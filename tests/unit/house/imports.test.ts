import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rooms } from "../../../lib/house.ts";
import { checkHouse } from "../../support/check-house.ts";
import { listImportsOf, readCode } from "../../support/project-code.ts";

describe("The house", () => {
  const imports = readCode().flatMap(listImportsOf);

  it("is kept by every import of the repository", () => {
    expect(imports.length).toBeGreaterThan(1500);
    expect(checkHouse(imports)).toEqual([]);
  });

  it.each([
    ["lib/markdown/parse.ts", "yaml"],
    ["lib/content/front-matter/parse.ts", "react"],
    ["lib/which-option/tree.ts", "lib/pages/view.ts"],
    ["lib/which-option/tree.ts", "lib/feeds/atom.ts"],
    ["lib/dates/calendar-date.ts", "lib/which-option/tree.ts"],
    ["lib/delivery/rows.ts", "lib/dates/calendar-date.ts"],
    ["lib/publish/run.ts", "lib/which-option/tree.ts"],
    ["lib/pages/view.ts", "node:fs"],
    ["lib/areas/confirmed.ts", "commands/arguments.ts"],
    ["hosting/listen.ts", "app/layout.tsx"],
    ["app/_components/frame/frame.tsx", "app/_content/build-day.ts"],
    ["lib/areas/confirmed.ts", "lib/letters/letters.ts"],
    ["app/page.tsx", "lib/publish/run.ts"],
    ["lib/guide/guide.ts", "tests/unit/sound-guide.ts"],
  ])("refuses that %s imports %s, and says why", (file, target) => {
    expect(checkHouse([{ file, target }])).toEqual([expect.stringMatching(/ imports .+: .{20,}/)]);
  });

  it("refuses a folder that has no row", () => {
    expect(checkHouse([{ file: "lib/new-room/idea.ts", target: "zod" }])).toEqual([
      expect.stringContaining("a folder without a row in lib/house.ts"),
    ]);
  });

  it("has no row for a folder that is gone", () => {
    expect(rooms.filter(({ folder }) => !existsSync(folder)).map(({ folder }) => folder)).toEqual([]);
  });

  it("has each folder before the one it is in, whose row would answer for it", () => {
    const hidden = rooms.filter(({ folder }, index) =>
      rooms.slice(0, index).some((other) => folder.startsWith(`${other.folder}/`)),
    );
    expect(hidden.map(({ folder }) => folder)).toEqual([]);
  });

  it("reads imports of every form", () => {
    const code =
      'import a from "zod";\nimport "./b.scss";\nexport { c } from "../c.ts";\nconst d = import("./d.ts");\nimport {\n  e,\n} from "./e.ts";';
    expect(listImportsOf({ file: "lib/dates/x.ts", code }).map(({ target }) => target)).toEqual([
      "zod",
      "lib/dates/b.scss",
      "lib/c.ts",
      "lib/dates/d.ts",
      "lib/dates/e.ts",
    ]);
  });
});
