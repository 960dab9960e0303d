import { expect, it } from "vitest";
import { addressOf } from "../../../lib/content/record.ts";
import { guide } from "../sound-guide.ts";

it("a source has no page of its own", () => {
  const [source] = guide.all.source;
  if (!source) throw new Error("the sound guide has a source");
  expect(addressOf(source)).toBeUndefined();
});
