import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../lib/content/library.ts";
import { readContentFiles } from "../../../lib/content/read.ts";
import { listEmptyFolders } from "../../../lib/guide/empty-folders.ts";

const files = readContentFiles("content");
const without = (folder: string) => files.filter(({ path }) => !path.startsWith(`${folder}/`));

describe("the folders a build cannot do without", () => {
  it("are all filled", () => expect(listEmptyFolders(buildLibrary(files))).toEqual([]));

  it("are named when they are empty, which is no problem of the content", () => {
    const empty = buildLibrary(without("areas"));
    expect(listEmptyFolders(empty)).toEqual(["areas"]);
    expect(empty.problems).toEqual([]);
  });

  it("are not empty when what they hold could not be read", () => {
    const broken = { path: "areas/kent.md", text: "no fields" };
    expect(listEmptyFolders(buildLibrary([...without("areas"), broken]))).toEqual([]);
  });
});
