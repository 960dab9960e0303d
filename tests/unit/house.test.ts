import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { rooms } from "../../lib/house.ts";
import { checkHouse, type Import } from "../support/check-house.ts";

const statements =
  /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?\s*"([^"]+)"|\b(?:import|importActual|mock)\(\s*"([^"]+)"/gm;

/** Every import of the repository; settings at the top of the project are nobody's room. */
function listImports(): Import[] {
  const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  const files = tracked.split("\n").filter((file) => /\.tsx?$/.test(file) && file.includes("/"));
  return files.flatMap((file) => listImportsOf(file, readFileSync(file, "utf8")));
}

function listImportsOf(file: string, code: string): Import[] {
  return [...code.matchAll(statements)].map(([, named, called]) => {
    const target = named ?? called ?? "";
    return { file, target: target.startsWith(".") ? normalize(join(dirname(file), target)) : target };
  });
}

describe("The house", () => {
  const imports = listImports();

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
    expect(listImportsOf("lib/dates/x.ts", code).map(({ target }) => target)).toEqual([
      "zod",
      "lib/dates/b.scss",
      "lib/c.ts",
      "lib/dates/d.ts",
      "lib/dates/e.ts",
    ]);
  });
});
