import { describe, expect, it } from "vitest";
import { parseContent } from "../../../lib/content/content.ts";
import { listEmptyFolders } from "../../../lib/guide/empty-folders.ts";
import { openGuide } from "../../../lib/guide/open-guide.ts";
import { content, layOver } from "../sound-guide.ts";

const gone = { path: "areas/southend-on-sea.md.gone", text: "" };

describe("the folders a build cannot do without", () => {
  it("are named when they are empty, which is no problem of the content", () => {
    expect(listEmptyFolders(content)).toEqual(["letters"]);
    const without = openGuide(layOver([gone]));
    expect(listEmptyFolders(without.content)).toEqual(["areas", "letters"]);
    expect(without.sound).toBe(true);
  });

  it("are not empty when what they hold could not be read", () => {
    const broken = { path: "areas/kent.md", text: "no fields" };
    expect(listEmptyFolders(parseContent(layOver([gone, broken]), "content"))).toEqual(["letters"]);
  });
});
