import { describe, expect, it } from "vitest";
import { toTel } from "../../../lib/text/tel.ts";

describe("a number", () => {
  it("is written as a phone dials it", () => expect(toTel("03330 062 835")).toBe("tel:+443330062835"));
  it.each([
    ["111", "tel:111"],
    ["0800 1111", "tel:08001111"],
    ["01204 12345", "tel:+44120412345"],
  ])("%s, shorter than most, is written as %s", (phone, tel) => expect(toTel(phone)).toBe(tel));
});
