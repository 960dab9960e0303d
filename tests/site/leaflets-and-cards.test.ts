import { selectAll } from "hast-util-select";
import { expect, it } from "vitest";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { normalise, toMainText, toText } from "../support/page-text.ts";

const site = openBuiltSite();
const leaflets = site.published.filter(({ address }) => /^\/areas\/[^/]+\/leaflet$/.test(address));
const cards = site.published.filter(({ address }) => /^\/areas\/[^/]+\/card$/.test(address));
const number = 'a[href^="tel:"]';

it("a leaflet says of each number whose it is, what for and how sure it is, and when it was reviewed", () => {
  expect(leaflets.length).toBeGreaterThan(0);
  expect(listFindings(leaflets, checkLeaflet)).toEqual([]);
  const [leaflet] = leaflets.filter(({ tree }) => selectAll(`.answer ${number}`, tree).length > 0);
  if (leaflet === undefined) throw new Error("no leaflet has an answer with a number");
  const planted = [
    ["</main>", '<a href="tel:+441632960000">01632 960000</a></main>'],
    ["</main>", '<p>Ring <a href="tel:+441632960000">01632 960000</a> now.</p></main>'],
    [/Source: /, ""],
    [/class="answer/, 'class="other'],
    [/Last reviewed/, "Reviewed"],
  ] as const;
  for (const [piece, wrong] of planted)
    expect(checkLeaflet(plantDefect(leaflet, piece, wrong)), String(wrong)).not.toEqual([]);
});

it("every link of a card leads the top window on, except the way past its start", () => {
  expect(cards).toHaveLength(leaflets.length);
  expect(listFindings(cards, checkCard)).toEqual([]);
  const [card] = cards;
  if (card === undefined) throw new Error("there is no card");
  expect(checkCard(plantDefect(card, "</main>", '<a href="/areas">Areas</a></main>'))).toHaveLength(1);
});

function checkLeaflet(page: BuiltPage): string[] {
  const { tree } = page;
  const count = (selector: string) => selectAll(selector, tree).length;
  const advice = selectAll("main p", tree).filter((paragraph) => selectAll(number, paragraph).length > 0);
  const ringing = selectAll(".ringing p", tree);
  const alone = advice.filter((paragraph) => !ringing.includes(paragraph));
  const told = alone.reduce((total, paragraph) => total + selectAll(number, paragraph).length, 0);
  const outside = count(`main ${number}`) - count(`main .ringing ${number}`);
  const words = normalise(toMainText(page));
  return [
    ...(count(`main .ringing ${number}`) === count(`main .answer ${number}`)
      ? []
      : ["has a number to ring that is no answer"]),
    ...(told === outside ? [] : ["has a number that is in no paragraph"]),
    ...alone
      .map(toText)
      .filter((text) => !/^.+: [\d ]+$/.test(text))
      .map((text) => `says "${text}"`),
    ...selectAll("main .answer", tree)
      .map(toText)
      .filter((text) => !/, for .+(?:Named|Confirmed|Its contract) .+ Source: /s.test(text))
      .map((text) => `answers "${text}"`),
    ...["Last reviewed", "2 months", "1 month"]
      .filter((said) => !words.includes(said))
      .map((said) => `does not say "${said}"`),
  ];
}

function checkCard({ tree }: BuiltPage): string[] {
  const kept = selectAll("a", tree).filter((link) => readAttribute(link, "target") !== "_top");
  const addresses = kept.map((link) => readAttribute(link, "href") ?? "");
  return addresses.join() === "#main" ? [] : [`keeps in its frame: ${addresses.join(", ")}`];
}
