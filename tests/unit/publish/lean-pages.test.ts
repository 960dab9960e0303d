import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { leanPages } from "../../../lib/publish/lean-pages.ts";
import { makeLean, startLeanWork } from "../../../lib/publish/lean-work.ts";
import { makeWorkplace } from "./sample-build.ts";

let place: ReturnType<typeof makeWorkplace>;
beforeEach(() => {
  place = makeWorkplace();
});
afterEach(() => rmSync(place.folder, { recursive: true, force: true }));

const files = ["index.html", "404.html", "areas/kent.html"];

test("pages come back in the order asked for", async () => {
  expect((await leanPages(place.project, files)).map(({ file }) => file)).toEqual(files);
});

test("threads that share the work make each page once", () => {
  const work = startLeanWork(place.project, files);
  const [here, there] = [makeLean(work), makeLean(work)];
  const made = [here, there, here, there].map((thread) => thread.next().value?.file);
  expect(made).toEqual([...files, undefined]);
});
