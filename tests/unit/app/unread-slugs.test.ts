import { expect, it } from "vitest";
import { listSlugs } from "../../../app/_content/show-page.tsx";
import { openGuide } from "../../../lib/guide/open-guide.ts";
import { change } from "../sound-guide.ts";
import { giveOpened } from "./given-content.ts";

it("a record with a mistake keeps its page in the live preview, which shows the mistake", () => {
  const opened = openGuide(
    change("areas/southend-on-sea.md", (text) => text.replace("gss-code: E06000033", "gss-code: many")),
  );
  giveOpened(opened);
  expect(opened.content.records.some(({ kind }) => kind === "area")).toBe(false);
  expect(listSlugs("area")).toEqual([{ slug: "southend-on-sea" }]);
});
