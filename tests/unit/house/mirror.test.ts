import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { rooms } from "../../../lib/house.ts";
import { readCode } from "../../support/project-code.ts";

const unit = "tests/unit/";
/** Tests that mirror no folder: they read the project's documents, its code as text, and what staff wrote, which meets many checks. */
const ofAll = ["tests/unit/documents", "tests/unit/house", "tests/unit/content/staff-trials"];

/** A sentence for each room of lib without a unit test, and for each folder of unit tests that is named after none of the code. */
function checkMirror(files: readonly string[], folders: readonly string[]): string[] {
  const isThere = (folder: string) => files.some((file) => file.startsWith(`${folder}/`));
  const tests = files.filter((file) => file.startsWith(unit) && file.endsWith(".test.ts"));
  const untested = folders
    .flatMap((folder) => (folder.startsWith("lib/") ? [`${unit}${folder.slice("lib/".length)}`] : []))
    .filter((folder) => !tests.some((file) => file.startsWith(`${folder}/`)));
  const strays = [...new Set(tests.map((file) => dirname(file)))].filter((folder) => {
    const name = folder.slice(unit.length);
    return !ofAll.includes(folder) && ![`lib/${name}`, name, `tests/${name}`].some(isThere);
  });
  return [
    ...untested.map((folder) => `${folder} has no test, and lib/ has a folder of that name`),
    ...strays.map((folder) => `${folder} is named after no folder of the code`),
  ];
}

describe("The folders of unit tests", () => {
  const files = readCode().map(({ file }) => file);
  const folders = rooms.map(({ folder }) => folder);

  it("are named after the code they test, and each room of lib/ has one", () => {
    expect(files.length).toBeGreaterThan(400);
    expect(checkMirror(files, folders)).toEqual([]);
  });

  it("are refused where no code has their name, and a room where it has no test", () => {
    const planted = [
      "lib/dates/a.ts",
      "lib/qr/b.ts",
      "tests/unit/dates/a.test.ts",
      "tests/unit/old/c.test.ts",
    ];
    expect(checkMirror(planted, ["lib/dates", "lib/qr", "app"])).toEqual([
      "tests/unit/qr has no test, and lib/ has a folder of that name",
      "tests/unit/old is named after no folder of the code",
    ]);
  });
});
