import { describe, expect, it } from "vitest";
import { toMailLink } from "../../../lib/text/mail-link.ts";

describe("a mail link", () => {
  it("has no address, and nothing in it that ends the subject or the words early", () => {
    const link = toMailLink("A & B?", "50% #1\nyes & no = ü");
    expect(link).toBe("mailto:?subject=A%20%26%20B%3F&body=50%25%20%231%0D%0Ayes%20%26%20no%20%3D%20%C3%BC");
    expect(new URL(link).searchParams.get("body")).toBe("50% #1\r\nyes & no = ü");
  });
  it("does not double line ends that are whole already", () => {
    expect(toMailLink("a", "b\r\nc")).toBe("mailto:?subject=a&body=b%0D%0Ac");
  });
});
