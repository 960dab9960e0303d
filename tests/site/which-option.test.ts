import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { branchPictureAddress, stepAddress } from "../../lib/guide/paths.ts";
import { toRenderContext } from "../../lib/guide/render-context.ts";
import { toPlainWords } from "../../lib/markdown/to-plain-text.ts";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { listBranches } from "../../lib/which-option/branches.ts";
import { listShownOffers, type Step } from "../../lib/which-option/steps.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { ownGuide } from "../support/own-guide.ts";
import { toText } from "../support/page-text.ts";
import { measureReading } from "../support/reading-age.ts";
import { idsOf, steps, tree } from "../unit/which-option/real-tree.ts";

const site = openBuiltSite();
const start = stepAddress([]);
const stepAt = new Map(steps.map((step) => [stepAddress(idsOf(step)), step]));
const pages = [...stepAt.keys()].filter((address) => address !== start).map(site.pageAt);
const questions = pages.filter(({ address }) => stepAt.get(address)?.at.kind === "question");
const outcomes = pages.filter(({ address }) => stepAt.get(address)?.at.kind === "outcome");
const context = toRenderContext(ownGuide, []);
/** Bytes (brotli) of a question's page with its sheet: about a third of what the whole site allows.. */
const questionBudget = 6100;
const readingAge = 11;

const someQuestion = site.pageAt("/which-option/health");
const someOutcome = site.pageAt("/which-option/exclusion/partly-disability/suspension");

describe("The pages of which option fits", () => {
  it("are those of the tree, no more and no fewer, and the sitemap lists only where they start", () => {
    const published = site.manifest.pages
      .map(({ address }) => address)
      .filter((address) => address.startsWith(start));
    expect(published.toSorted()).toEqual([...stepAt.keys(), `${start}/tree`].toSorted());
    const listed = site.pages.map(({ address }) => address).filter((address) => address.startsWith(start));
    expect(listed.toSorted()).toEqual([start, `${start}/tree`]);
  });

  it("lead from the start to every page by tapping answers, and every way ends in an outcome", () => {
    // A reader also starts with a card of the front page.
    const met = new Set([start, ...listLinks(getPage(site, "/"), ".doors a").filter((to) => stepAt.has(to))]);
    for (const address of met)
      for (const next of listLinks(site.pageAt(address), ".answers a")) met.add(next);
    expect([...met].toSorted()).toEqual([...stepAt.keys()].toSorted());
    for (const page of outcomes) expect(listLinks(page, ".answers a"), page.address).toEqual([]);
    expect(new Set(outcomes.map(({ address }) => stepAt.get(address)?.at)).size).toBe(tree.outcomes.size);
  });

  it("show the question's answers as the content has them", () => {
    expect(listFindings([...questions, getPage(site, start)], checkAnswers)).toEqual([]);
    expect(checkAnswers(plantDefect(someQuestion, "I am not sure", "Skip"))).not.toEqual([]);
  });

  it("list every answer so far with a way to change it, the way back and the start", () => {
    expect(listFindings(pages, checkSoFar)).toEqual([]);
    expect(checkSoFar(plantDefect(someQuestion, ">Change<", ">Edit<"))).not.toEqual([]);
    expect(checkSoFar(plantDefect(someQuestion, ">Start again<", ">Home<"))).not.toEqual([]);
  });

  it("have one heading, a title that starts with it, and ask search engines to list the start instead", () => {
    expect(listFindings(pages, checkHead)).toEqual([]);
    expect(checkHead(plantDefect(someQuestion, "noindex", "index"))).not.toEqual([]);
    expect(checkHead(plantDefect(someQuestion, "<h1>", "<h1>x</h1><h1>"))).not.toEqual([]);
  });

  it("say that they are for England, and whose the rights are where that matters", () => {
    expect(listFindings(pages, checkSayings)).toEqual([]);
    expect(checkSayings(plantDefect(someOutcome, /young person/g, "x"))).not.toEqual([]);
  });

  it("keep a question light", () => {
    const weights = new Map(site.manifest.pages.map((page) => [page.address, page.firstView.brotli]));
    const heavy = questions.filter(
      ({ address }) => (weights.get(address) ?? Number.POSITIVE_INFINITY) > questionBudget,
    );
    expect(heavy.map(({ address }) => `${address}: ${weights.get(address)}`)).toEqual([]);
  });

  it("can be read at the age of 11", () => {
    const terms = ownGuide.all.term.flatMap(({ term, alsoCalled = [] }) => [term, ...alsoCalled]);
    const checkAge = (page: BuiltPage) => {
      const { age } = measureReading(page, terms);
      return age <= readingAge ? [] : [`has a reading age of ${age}`];
    };
    expect(listFindings(pages, checkAge)).toEqual([]);
    const hard =
      "Notwithstanding considerable administrative complexity, participation necessitates unanimity. ".repeat(
        20,
      );
    expect(checkAge(plantDefect(someOutcome, "</main>", `<p>${hard}</p></main>`))).not.toEqual([]);
  });
});

describe("The outcomes", () => {
  it("say what to do, by when, who to ask, where it comes from and when it was reviewed", () => {
    expect(listFindings(outcomes, checkOutcome)).toEqual([]);
    for (const piece of [
      "By when",
      "Who to ask",
      'class="sources ',
      'class="review"',
      'class="summary"',
      "<ol>",
    ])
      expect(checkOutcome(plantDefect(someOutcome, piece, "x")), piece).not.toEqual([]);
  });

  it("tell everyone without a plan that they can ask for an assessment themselves", () => {
    const wanted = outcomes.filter(({ address }) => address.includes("/no-plan/"));
    expect(wanted.length).toBeGreaterThan(14);
    for (const { address, tree: page } of wanted) {
      const notes = selectAll("main > p.box-warning", page).map(toText).join(" ");
      expect(notes, address).toContain("ask the council for an EHC needs assessment yourself");
    }
  });

  it("show the note on discrimination wherever disability played a part, and nowhere else", () => {
    const noted = outcomes.filter(({ tree: page }) =>
      selectAll("main > p.box-warning", page).some((note) => toText(note).includes("discrimination claim")),
    );
    const wanted = outcomes.filter(({ address }) => address.includes("/partly-disability/"));
    expect(noted.map(({ address }) => address)).toEqual(wanted.map(({ address }) => address));
    expect(wanted.length).toBeGreaterThan(14);
  });
});

describe("The tree for staff", () => {
  const page = getPage(site, "/which-option/tree");
  const nodes = [...tree.questions.values(), ...tree.outcomes.values()];
  const picture = readFileSync(join(site.folder, "which-option/tree.svg"), "utf8");

  it("has every question and outcome in words, with a link to a page of it", () => {
    for (const { kind, name, title } of nodes) {
      const item = select(`#${kind}-${name}`, page.tree);
      expect(item && toText(item), name).toBe(title);
      const link = select(`#${kind}-${name} a`, page.tree);
      expect(stepAt.get(hrefOf(link))?.at.name).toBe(name);
    }
  });

  it("has every question and outcome in the picture too", () => {
    const drawn = picture.replace(/<\/text><text[^>]*>/g, " ").replaceAll("&amp;", "&");
    for (const { title } of nodes) expect(drawn, title).toContain(title);
  });

  it("has a picture for each first answer that a question follows, folded, with its size", () => {
    const branches = listBranches(tree);
    expect(branches.length).toBeGreaterThan(10);
    const shown = selectAll("main details img", page.tree);
    expect(shown.map((image) => image.properties.src)).toEqual(
      branches.map(({ answer }) => branchPictureAddress(answer.id)),
    );
    for (const { properties } of shown) {
      const drawn = readFileSync(join(site.folder, String(properties.src)), "utf8");
      expect(drawn).toContain(`viewBox="0 0 ${properties.width} ${properties.height}"`);
    }
  });
});

function checkAnswers(page: BuiltPage): string[] {
  const step = stepOf(page);
  const wanted = listShownOffers(step).map(({ answer }) => {
    const words = toPlainWords(answer.words.tree, context);
    return `${words} ${stepAddress([...idsOf(step), answer.id])}`;
  });
  const found = selectAll(".answers a", page.tree).map((link) => `${toText(link)} ${hrefOf(link)}`);
  return plain(found) === plain(wanted) ? [] : [`offers ${found.join("; ")}, not ${wanted.join("; ")}`];
}

function checkSoFar(page: BuiltPage): string[] {
  const step = stepOf(page);
  const ids = idsOf(step);
  const wanted = step.given.map(
    ({ question, answer }, index) =>
      `${question.title} ${toPlainWords(answer.words.tree, context)} Change your answer to: ${question.title} ${stepAddress(ids.slice(0, index))}`,
  );
  const found = selectAll(".so-far li", page.tree).map(
    (item) => `${toText(item)} ${hrefOf(select("a", item))}`,
  );
  const ways = selectAll(".so-far p a", page.tree).map((link) => `${toText(link)} ${hrefOf(link)}`);
  const back = [`Back one step ${stepAddress(ids.slice(0, -1))}`, `Start again ${start}`];
  return [
    ...(plain(found) === plain(wanted) ? [] : [`lists ${found.join("; ")}, not ${wanted.join("; ")}`]),
    ...(plain(ways) === plain(back) ? [] : [`has the ways back ${ways.join("; ")}`]),
  ];
}

function checkHead(page: BuiltPage): string[] {
  const { title } = stepOf(page).at;
  const headings = selectAll("h1", page.tree).map(toText);
  const canonical = select("link[rel=canonical]", page.tree);
  const robots = select("meta[name=robots]", page.tree);
  const shown = select("title", page.tree);
  return [
    ...(headings.join() === plain([title]) ? [] : [`has the headings ${headings.join()}`]),
    ...(shown && toText(shown).startsWith(`${plain([title])} - `)
      ? []
      : ["has another title than its heading"]),
    ...(hrefOf(canonical) === `${site.origin}${start}` ? [] : ["has a canonical link that is not the start"]),
    ...(robots && readAttribute(robots, "content") === "noindex" ? [] : ["lets search engines list it"]),
  ];
}

function checkSayings(page: BuiltPage): string[] {
  const words = toText(select("main", page.tree) as Element);
  const says = /young person's own/.test(words);
  return [
    ...(words.includes("For England only") ? [] : ["does not say that it is for England"]),
    ...(says === (stepOf(page).at.youngPeople !== false) ? [] : ["is wrong about young people"]),
  ];
}

function checkOutcome({ tree: page }: BuiltPage): string[] {
  const keys = selectAll(".govuk-summary-list__key", page).map(toText);
  const wanted = ["main > .summary", "main > ol > li", ".sources li", ".review"];
  return [
    ...["By when", "Who to ask"].filter((key) => !keys.includes(key)).map((key) => `does not say: ${key}`),
    ...wanted.filter((selector) => !select(selector, page)).map((selector) => `has no ${selector}`),
  ];
}

function stepOf({ address }: BuiltPage): Step {
  const step = stepAt.get(address);
  if (!step) throw new Error(`${address} is no step`);
  return step;
}

function listLinks({ tree: page }: BuiltPage, selector: string): string[] {
  return selectAll(selector, page).map(hrefOf);
}

function hrefOf(link: Element | undefined): string {
  return (link && readAttribute(link, "href")) ?? "";
}

/** One line of text, its quotes made plain as toText makes them. */
function plain(lines: readonly string[]): string {
  return lines.join("\n").replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
