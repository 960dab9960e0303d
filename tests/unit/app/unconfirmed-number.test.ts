import { describe, expect, it } from "vitest";
import { type DrawnArea, drawWith, toWords } from "./drawn-area.ts";

const number = "03330 062 835";

/** Kids with its number, as a source of the council's names it. */
const kids = (published: string, confirmed = "not yet", until = "2030-01-01") => ({
  "run-by": "an independent body",
  name: "Kids",
  named: [
    {
      "published-by": "The council",
      "published-on": published,
      "confirmed-on": confirmed,
      for: ["disagreement resolution"],
      until,
      contacts: [{ type: "phone", value: number }],
    },
  ],
});

/** What stands on each between the number and the end of its line of who answers. */
const readMarks = (drawn: DrawnArea) =>
  [drawn.page, drawn.leaflet, drawn.card].map(
    (html) => /class="ring".*?<p class="provenance[^"]*">(.*?)\. Source: The council\./s.exec(html)?.[1],
  );
const everywhere = (mark: string) => [mark, mark, mark];

describe("A number on the page, the leaflet and the card", () => {
  it.each([
    ["undated", "not yet", undefined, "Named on a page without a date: ask whether this is still so"],
    [
      "2023-04-28",
      "not yet",
      undefined,
      "Named in a source published on 28 April 2023: ask whether this is still so",
    ],
    ["2026-06-01", "not yet", undefined, "Named in a source published on 1 June 2026"],
    [
      "2026-06-01",
      "not yet",
      "2026-10-31",
      "Its contract was due to end on 31 October 2026: ask whether this is still so",
    ],
    ["undated", "2026-11-20", undefined, "Confirmed on 20 November 2026"],
  ])(
    "is marked with how sure it is: published %s, confirmed %s, until %s",
    async (published, confirmed, until, mark) => {
      const drawn = await drawWith(kids(published, confirmed, until));
      expect(readMarks(drawn)).toEqual(everywhere(mark));
      expect(drawn["contact file"]).toContain(mark);
    },
  );

  it("is on the big button only where its source is dated or confirmed, and then with whose it is", async () => {
    const button = `Ring Kids: ${number}`;
    expect(toWords((await drawWith(kids("2026-06-01"))).page)).toContain(button);
    expect(toWords((await drawWith(kids("undated", "2026-11-20"))).page)).toContain(button);
    expect(toWords((await drawWith(kids("undated"))).page)).not.toContain(button);
    expect(toWords((await drawWith(kids("2026-06-01", "not yet", "2026-10-31"))).page)).not.toContain(button);
  });

  it("is said on the page to be unconfirmed, with who published it, until its owner has confirmed it", async () => {
    const told = async (confirmed: string) => toWords((await drawWith(kids("undated", confirmed))).page);
    const published = "Published by The council, undated.";
    expect(await told("not yet")).toContain(`${published} Not yet confirmed.`);
    expect(await told("2026-11-20")).toContain(`${published} Confirmed on 20 November 2026.`);
  });
});
