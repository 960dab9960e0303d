import { expect } from "@playwright/test";
import { openScratchPage, test } from "../support/browser-test.ts";
import { probeFirstHeading } from "./probes/first-heading.ts";

test("a page whose first section starts too far down is found", async ({ page, site }) => {
  await openScratchPage(page, site, "");
  expect(await probeFirstHeading(page)).toEqual([]);
  await openScratchPage(
    page,
    site,
    "<style>main > h1 { margin-bottom: 1000px !important }</style><p>More</p>",
  );
  expect((await probeFirstHeading(page)).join()).toContain("px down, over 960");
});
