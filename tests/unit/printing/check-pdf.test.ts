import { describe, expect, it } from "vitest";
import { checkPdf } from "../../../printing/check-pdf.ts";
import type { Pdf, PdfPart } from "../../../printing/read-pdf.ts";

const part = (role: string, words = "Words", alt = ""): PdfPart => ({ role, words, alt });
const sound: Pdf = {
  pages: 1,
  title: "Help in Leeds",
  language: "en-GB",
  tagged: true,
  showsTitle: true,
  bookmarks: ["Help", "Who do you ring?"],
  parts: [part("H1"), part("H2"), part("Link"), part("Figure", "", "Square code")],
  links: ["https://guide.example/areas/leeds", "tel:+441130000000"],
};

/** Each fault, and the words of the finding it must give. */
const faults: [change: Partial<Pdf>, finding: string][] = [
  [{ pages: 2 }, "has 2 pages"],
  [{ tagged: false }, "has no tags"],
  [{ title: "" }, "has no title"],
  [{ title: "guide.example/areas/leeds/leaflet" }, "has no title"],
  [{ showsTitle: false }, "shows its file name"],
  [{ language: "en-US" }, "has the language"],
  [{ bookmarks: ["Help"] }, "has 1 bookmarks for 2 headings"],
  [{ parts: [part("H2"), ...sound.parts] }, "does not start with one"],
  [{ parts: [part("H1"), part("H3"), part("Link")] }, "skips a level"],
  [{ parts: [part("H1"), part("H2", ""), part("Link")] }, "heading without words"],
  [{ parts: [part("H1"), part("H2")] }, "has no links"],
  [{ parts: [...sound.parts, part("Link", "")] }, "link without words"],
  [{ parts: [...sound.parts, part("Figure", "")] }, "picture without words"],
  [{ links: ["http://localhost:3000/"] }, "links to http://localhost:3000/"],
];

describe("The check of a leaflet's PDF", () => {
  it("has nothing to say of a sound one", () => {
    expect(checkPdf(sound)).toEqual([]);
  });

  for (const [change, finding] of faults) {
    it(`finds that it ${finding}`, () => {
      expect(checkPdf({ ...sound, ...change }).join("\n")).toContain(finding);
    });
  }
});
