import { describe, expect, it } from "vitest";
import { parseContent } from "../../../lib/content/content.ts";
import { checkLinks } from "../../../lib/guide/check-links.ts";
import { change } from "../sound-guide.ts";

const area = "areas/southend-on-sea.md";

/** The rules broken by a page of the sound guide that has this link. */
function check(address: string, broken?: string): string[] {
  const files = change("guides/home.md", (text) => `${text}\n[A page](${address}).\n`).map((file) =>
    file.path === broken ? { path: broken, text: "---\n---\n" } : file,
  );
  return checkLinks(parseContent(files, "content")).map(({ rule }) => rule);
}

describe("a door of the front page", () => {
  const checkDoor = (from: string, to: string) =>
    checkLinks(
      parseContent(
        change("front-page.md", (text) => text.replace(from, to)),
        "content",
      ),
    ).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

  it("may lead to a page, to one of its headings, and to a step of the questions", () => {
    expect(checkDoor("/mediation", "/mediation#what-is-it")).toEqual([]);
    expect(checkDoor("/mediation", "/which-option/not-sure")).toEqual([]);
  });

  it("may not lead nowhere, be it the letter's, a card or another link", () => {
    expect(checkDoor("address: /mediation", "address: /which-option/refusd")).toEqual([
      "content/front-page.md:11 dead-link",
    ]);
    expect(checkDoor("address: /dates", "address: /datess")).toEqual(["content/front-page.md:4 dead-link"]);
    expect(checkDoor("address: /areas", "address: /areass")).toEqual(["content/front-page.md:16 dead-link"]);
  });
});

describe("a link in the text", () => {
  it.each([
    "/areas/southend-on-sea#how-to-get-in-touch",
    "/areas#k",
    "/support#helpline",
    "/areas/southend-on-sea/leaflet",
    "/areas/southend-on-sea/card",
    "/areas/southend-on-sea/changes.atom",
    "/areas/southend-on-sea/contact.vcf",
    "/open-referral",
    "/open-referral/services",
    "/open-referral/services/73a2f181-f2d9-5197-975a-3a800ab8ee34",
    "/which-option/tree.svg",
    "/which-option/not-sure",
    "/mediation#what-is-it",
    "/glossary#mediator",
  ])("may lead to %s", (address) => expect(check(address)).toEqual([]));

  it.each([
    ["/areas/southend-on-sea/poster", "dead-link"],
    ["/areas/nowhere/leaflet", "dead-link"],
    ["/open-referral/servces", "dead-link"],
    ["/which-option/not-an-answer", "dead-link"],
    ["/mediation#what-is-itt", "dead-anchor"],
    ["/options/complain#nothing", "dead-anchor"],
    ["/glossary#mediatr", "dead-anchor"],
  ])("may not lead to %s", (address, rule) => expect(check(address)).toEqual([rule]));

  it("may lead to the leaflet of an area whose file could not be read", () => {
    expect(check("/areas/southend-on-sea/leaflet", area)).toEqual([]);
  });
});
