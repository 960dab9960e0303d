import { selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../lib/content/record.ts";
import { resolveReference } from "../../lib/publish/address.ts";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { type Journey, journeys } from "../support/journeys.ts";
import { ownGuide } from "../support/own-guide.ts";
import { toMainText } from "../support/page-text.ts";

type Find = (address: string) => BuiltPage | undefined;

const site = openBuiltSite();
const mostTaps = 5;
const find: Find = (address) => site.pages.find((page) => page.address === address);
const list = getPage(site, "/problems");

describe("What parents ask", () => {
  it("is reached by links, and the page at the end answers it", () => {
    expect(journeys.flatMap((journey) => walk(journey, find))).toEqual([]);
  });

  it("covers every situation there is", () => {
    const reached = new Set(journeys.flatMap(({ taps }) => taps));
    expect(
      ownGuide.all.situation
        .map((situation) => addressOf(situation))
        .filter((address) => !reached.has(address)),
    ).toEqual([]);
  });

  it("is not answered where a link or the words are missing, or after too many taps", () => {
    const [journey] = journeys.filter(({ taps: [, last = ""] }) => last.startsWith("/situations/"));
    if (journey === undefined) throw new Error("no journey ends at a situation");
    const [first = "", last = ""] = journey.taps;
    const cut = plantDefect(list, new RegExp(`href="${last}"`, "g"), 'href="/about"');
    expect(walk(journey, (address) => (address === first ? cut : find(address)))).not.toEqual([]);
    expect(walk({ ...journey, answers: "Words that no page has." }, find)).not.toEqual([]);
    expect(walk({ ...journey, taps: Array(mostTaps + 1).fill(first) }, find)).not.toEqual([]);
  });
});

/** What is wrong with a journey, a sentence each: taps that no link of the text allows, or an end that does not answer. */
function walk({ asks, taps, answers }: Journey, open: Find): string[] {
  const dead = taps.flatMap((to, index) => {
    const from = taps[index - 1] ?? "/";
    const page = open(from);
    return page && hasLink(page, to) ? [] : [`"${asks}" finds no link from ${from} to ${to}`];
  });
  const end = taps.at(-1) ?? "";
  const page = open(end);
  return [
    ...dead,
    ...(taps.length > mostTaps ? [`"${asks}" takes ${taps.length} taps`] : []),
    ...(page && toMainText(page).includes(answers) ? [] : [`"${asks}" ends at ${end} without "${answers}"`]),
  ];
}

function hasLink({ address, tree }: BuiltPage, to: string): boolean {
  return selectAll("main a[href]", tree).some(
    (link) => resolveReference(readAttribute(link, "href") ?? "", address, site.origin)?.address === to,
  );
}
