import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listGuideSlugs, listSlugs } from "../../../app/_content/list-params.ts";
import { openGuide } from "../../../lib/guide/open-guide.ts";
import { change } from "../sound-guide.ts";
import { giveOpened } from "./given-content.ts";

beforeEach(() => giveOpened(openGuide(change("areas/southend-on-sea.md", (text) => text))));
afterEach(() => vi.unstubAllEnvs());

it("a build draws a page of each record that has one, and a guide that a folder draws is not drawn twice", () => {
  expect(listSlugs("area")).toEqual([{ slug: "southend-on-sea" }]);
  const guides = listSlugs("guide").map(({ slug }) => slug);
  const alone = listGuideSlugs().map(({ slug }) => slug);
  expect(guides).toContain("options");
  expect(guides.filter((slug) => !alone.includes(slug))).toContain("options");
});

it("the live preview reads no content to say which pages there are, as Next would ask beside every page", () => {
  vi.stubEnv("NODE_ENV", "development");
  expect(listSlugs("area")).toEqual([]);
});

it("a build of content that is not sound ends", () => {
  giveOpened(openGuide(change("areas/southend-on-sea.md", (text) => text.replace("E06000033", "many"))));
  expect(() => listSlugs("area")).toThrow();
});
