import { expect, it } from "vitest";
import { findPage } from "../../../lib/guide/guide.ts";
import { guide } from "../sound-guide.ts";

it("a page is not asked for at an address that is not there", () => {
  expect(() => findPage(guide, "/nowhere")).toThrow("there is no page /nowhere");
});
