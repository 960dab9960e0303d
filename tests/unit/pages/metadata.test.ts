import { describe, expect, it } from "vitest";
import { toMetadata } from "../../../lib/pages/metadata.ts";
import { guide, pageAt } from "../sound-guide.ts";

describe("metadata", () => {
  it("has the page's title, its summary in plain words and one whole address", () => {
    expect(toMetadata(guide, pageAt("/mediation"))).toEqual({
      title: "Do you have to try mediation? - Small guide",
      description: "No. It is your choice.",
      canonical: "https://guide.example.org/mediation",
      picture: {
        url: "https://guide.example.org/social/meetings.png",
        alt: "The mark of the Small guide, below three people at a table",
      },
    });
  });
  it("says after the summary what else people call it, where the page says so", () => {
    expect(toMetadata(guide, pageAt("/situations/hours-cut")).description).toMatch(
      /\. Other words for this: sent home early, part-time timetable\.$/,
    );
  });
  it("keeps the slash of the front page", () => {
    expect(toMetadata(guide, pageAt("/")).canonical).toBe("https://guide.example.org/");
  });
});
