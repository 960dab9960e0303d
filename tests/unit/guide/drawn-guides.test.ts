import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { drawnGuides } from "../../../lib/guide/drawn-guides.ts";
import { readGuide } from "../../../lib/guide/open-guide.ts";
import { listPages } from "../../../lib/guide/pages.ts";

/** The address of each folder of `app/` that has a page and no parameter. */
function listFolders(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.includes("["))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`);
}

it("the guides that are drawn apart are those with a folder of their own in app/", () => {
  const guides = listPages(readGuide()).filter(({ record }) => record.kind === "guide");
  const folders = listFolders();
  const wanted = guides.map(({ address }) => address).filter((address) => folders.includes(address));
  expect([...drawnGuides].toSorted()).toEqual(wanted.toSorted());
});
