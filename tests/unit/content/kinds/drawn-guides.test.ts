import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { drawnGuides } from "../../../../lib/content/kinds/drawn-guides.ts";
import { findKindPage, kindNames, kinds } from "../../../../lib/content/kinds/index.ts";

/** The address of each folder of `app/` that has a page and no parameter, but for the site's own. */
function listFolders(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /(^|\/)page\.tsx$/.test(file) && !/\[|^%5Fsite/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`);
}

/** The addresses of the kinds with one record only, such as the comparison's. */
const single = kindNames.flatMap((name) =>
  "file" in kinds[name] ? (findKindPage(name)?.address(name) ?? []) : [],
);

it("the guides that are drawn apart are those with a folder of their own in app/", () => {
  const folders = listFolders();
  expect(single.filter((address) => !folders.includes(address))).toEqual([]);
  const wanted = folders.filter((address) => !single.includes(address));
  expect(Object.values(drawnGuides).toSorted()).toEqual(wanted.toSorted());
});
