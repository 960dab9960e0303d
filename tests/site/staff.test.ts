import { selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { findBuildDay } from "../../app/_content/build-day.ts";
import { listToRing } from "../../lib/areas/answer-lines.ts";
import { nameAnswer } from "../../lib/areas/answer-words.ts";
import { listHeld } from "../../lib/areas/held.ts";
import type { Area } from "../../lib/content/record.ts";
import { staffAddress } from "../../lib/guide/paths.ts";
import { toRenderContext } from "../../lib/guide/render-context.ts";
import { parsePage, readAttribute, readText } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { ownGuide } from "../support/own-guide.ts";
import { normalise, toMainText } from "../support/page-text.ts";

const site = openBuiltSite();
const context = toRenderContext(ownGuide, []);
const today = findBuildDay();
const areaAt = new Map(ownGuide.all.area.map((area) => [staffAddress(area), area]));
const pages = [...areaAt.keys()].map((address) => site.pageAt(address));
const southend = site.pageAt("/areas/southend-on-sea/staff");

describe("The page of each council's staff", () => {
  it("has every line we hold, and an email with as many numbers", () => {
    expect(pages.length).toBeGreaterThan(150);
    expect(listFindings(pages, checkHeld)).toEqual([]);
    expect(checkHeld(plantDefect(southend, "03330 062 835", "03330 062 836"))).not.toEqual([]);
    expect(checkHeld(plantDefect(southend, "1.%20yes", "yes"))).not.toEqual([]);
  });

  it("gives HTML that names those a dated source or the council gives, and leads to the council's page", () => {
    expect(listFindings(pages, checkHtml)).toEqual([]);
    expect(checkHtml(plantDefect(southend, /(plain-html.*?areas\/)southend-on-sea/s, "$1kent"))).not.toEqual(
      [],
    );
  });

  it("is led to from the page for councils", () => {
    const index = site.pageAt("/for-councils");
    const links = selectAll("main a", index.tree).map((link) => readAttribute(link, "href"));
    expect(pages.map(({ address }) => address).filter((address) => !links.includes(address))).toEqual([]);
  });
});

function areaOf({ address }: BuiltPage): Area {
  const area = areaAt.get(address);
  if (!area) throw new Error(`${address} is the page of no council's staff`);
  return area;
}

function checkHeld(page: BuiltPage): string[] {
  const held = listHeld(areaOf(page), context);
  const text = toMainText(page);
  const mail = selectAll(".main-action a", page.tree).map((link) => readAttribute(link, "href") ?? "");
  const numbers = mail.flatMap((address) => decodeURIComponent(address).match(/^\d+\. yes/gm) ?? []);
  return [
    ...held.flatMap(({ says, from }) =>
      [says, from?.publishedBy ?? ""]
        .filter((line) => !text.includes(normalise(line)))
        .map((line) => `lacks "${line}"`),
    ),
    ...(numbers.length === held.length ? [] : [`has ${numbers.length} numbers for ${held.length} lines`]),
  ];
}

function checkHtml(page: BuiltPage): string[] {
  const area = areaOf(page);
  const [plain] = selectAll("pre.ready code", page.tree).map(readText);
  const copied = parsePage(plain ?? "");
  const names = selectAll("li strong", copied).map(readText);
  const wanted = listToRing(area, today).map((line) => nameAnswer(line, area));
  const [link] = selectAll('a[href^="https:"]', copied)
    .map((one) => readAttribute(one, "href"))
    .slice(-1);
  return [
    ...(names.join() === wanted.join() ? [] : [`names ${names.join()} and not ${wanted.join()}`]),
    ...(link === `${ownGuide.site.address}/areas/${area.name}` ? [] : [`leads to ${link}`]),
  ];
}
