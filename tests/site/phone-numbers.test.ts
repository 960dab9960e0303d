import type { Element, Nodes, Root } from "hast";
import { describe, expect, it } from "vitest";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { splitPhones } from "../../lib/text/phones.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { findClass, findTags } from "../support/find-elements.ts";
import { listFindings } from "../support/findings.ts";
import { toMainText } from "../support/page-text.ts";

const site = openBuiltSite();
/** Pages that say what to do; each has someone to ring. */
const saysWhatToDo = /^\/(?:options|letters)\/|^\/dates\/\d{4}-\d\d-\d\d/;
/** A sentence that sends the reader to an adviser. */
const asksForAdvice = /\b(?:ask|get)\b[^.?!:]{0,20}\b(?:advice|an adviser|SENDIASS|IPSEA)\b/i;

describe("A phone number", () => {
  it("can be rung wherever it stands, and so can 999", () => {
    expect(listFindings(site.published, checkNumbers)).toEqual([]);
    const about = getPage(site, "/about");
    for (const piece of ["<p>Ring 0300 302 3731.</p>", "<h2>Ring 999</h2>"])
      expect(checkNumbers(plantDefect(about, "</main>", `${piece}</main>`)), piece).toHaveLength(1);
    expect(checkNumbers(plantDefect(about, "</main>", '<a href="tel:999">999</a></main>'))).toEqual([]);
  });

  it("rings what it says", () => {
    expect(listFindings(site.published, checkTargets)).toEqual([]);
    const wrong = '<a href="tel:+443003023730">0300 302 3731</a></main>';
    expect(checkTargets(plantDefect(getPage(site, "/about"), "</main>", wrong))).toHaveLength(1);
  });
});

describe("Someone to ring", () => {
  it("stands on every page that says what to do, and on every page that sends the reader to an adviser", () => {
    expect(listFindings(site.published, checkHelp)).toEqual([]);
    const option = getPage(site, "/options/ofsted");
    expect(checkHelp(plantDefect(option, /href="tel:/g, 'href="#'))).toHaveLength(1);
    const said = plantDefect(getPage(site, "/404"), "</main>", "<p>Ask an adviser.</p></main>");
    expect(checkHelp(said)).toHaveLength(1);
  });

  it("comes with the way to the reader's own council", () => {
    const missing = site.published.filter(
      ({ tree }) => findClass(tree, "talk").length > 0 && !findClass(tree, "talk").some(leadsToAreas),
    );
    expect(missing.map(({ address }) => address)).toEqual([]);
    expect(site.published.filter(({ tree }) => findClass(tree, "talk").length > 0).length).toBeGreaterThan(
      500,
    );
  });
});

function checkNumbers({ tree }: BuiltPage): string[] {
  return listWords(tree).flatMap((words) =>
    splitPhones(words).flatMap(({ text, tel }) => (tel ? [`says ${text} where it cannot be tapped`] : [])),
  );
}

/** What readers see outside links, in which no other link can stand. */
function listWords(node: Nodes): string[] {
  if (node.type === "text") return [node.value];
  if (!("children" in node)) return [];
  if (node.type === "element" && ["a", "head", "script", "style", "svg"].includes(node.tagName)) return [];
  return node.children.flatMap(listWords);
}

function listRung(tree: Root | Element): Element[] {
  return findTags(tree, "a").filter((link) => readAttribute(link, "href")?.startsWith("tel:"));
}

function leadsToAreas(talk: Element): boolean {
  return findTags(talk, "a").some((link) => readAttribute(link, "href") === "/areas");
}

function checkTargets({ tree }: BuiltPage): string[] {
  return listRung(tree).flatMap((link) => {
    const href = readAttribute(link, "href");
    const tels = listTexts(link).flatMap((text) => splitPhones(text).flatMap(({ tel }) => tel ?? []));
    return tels.length === 1 && tels[0] === href
      ? []
      : [`has a link that rings ${href} and says ${tels.join(", ")}`];
  });
}

function listTexts(node: Nodes): string[] {
  if (node.type === "text") return [node.value];
  return "children" in node ? node.children.flatMap(listTexts) : [];
}

function checkHelp(page: BuiltPage): string[] {
  const isOutcome =
    page.address.startsWith("/which-option/") && page.html.includes('id="what-can-you-do-now"');
  const sends = asksForAdvice.exec(toMainText(page))?.[0];
  if (!isOutcome && !saysWhatToDo.test(page.address) && !sends) return [];
  if (findTags(page.tree, "main").some((main) => listRung(main).length > 0)) return [];
  return [sends ? `says "${sends}" and has no number to ring` : "has no number to ring"];
}
