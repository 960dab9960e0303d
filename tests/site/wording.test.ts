import { describe, expect, it } from "vitest";
import { drawnGuides } from "../../lib/content/kinds/drawn-guides.ts";
import { checkLength, checkWording } from "../../lib/content/wording/check-wording.ts";
import { wordingRules } from "../../lib/content/wording/rules.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFeeds, readFeed } from "../support/feed-sentences.ts";
import { listFindings } from "../support/findings.ts";
import { ownGuide } from "../support/own-guide.ts";
import { listPageSentences } from "../support/page-sentences.ts";
import { normalise, toText } from "../support/page-text.ts";
import { wordingExceptions } from "./wording-exceptions.ts";

const site = openBuiltSite();
/** A source's title is the name of someone else's work. */
const titles = new Set(ownGuide.all.source.map(({ title }) => normalise(title)));
/** What people type is in their own words, on the page that lists it. */
const phrases = new Set(ownGuide.phrases.map(({ phrase }) => phrase));
const about = getPage(site, "/about");
const wrong = "Ask the LA about your EHCP.";
const long = `It is ${"very ".repeat(23)}long.`;

describe("Wording", () => {
  it("no page says anything the wording rules refuse, in content or in code", () => {
    expect(listFindings(site.published, checkPage)).toEqual([]);
  });

  it.each([
    ["a paragraph", "</main>", `<p>${wrong}</p></main>`],
    ["a sentence in two parts", "</main>", `<p>Ask the <b>L</b>A about your EHCP.</p></main>`],
    ["a table's cell", "</main>", `<table><tr><td>${wrong}</td></tr></table></main>`],
    ["a picture's text", "</main>", `<img alt="${wrong}"></main>`],
    ["a name for screen readers", "</main>", `<nav aria-label="${wrong}"></nav></main>`],
    ["the description", /(name="description" content=")[^"]*/, `$1${wrong}`],
    ["the title", /<title>[^<]*/, `<title>${wrong}`],
  ])("a wrong sentence is found in %s", (_, piece, replacement) => {
    expect(checkPage(plantDefect(about, piece, replacement))).toHaveLength(2);
  });

  it("a sentence that is too long is found", () => {
    expect(checkPage(plantDefect(about, "</main>", `<p>${long}</p></main>`))).toHaveLength(1);
  });

  it("no calendar, contact file, feed or open data says anything the rules refuse", () => {
    const feeds = listFeeds(site.folder);
    const kinds = [".ics", ".vcf", ".atom", ".json"];
    expect(kinds.filter((kind) => !feeds.some(({ address }) => address.endsWith(kind)))).toEqual([]);
    const findings = feeds.flatMap(({ address, sentences }) =>
      checkSentences(sentences).map((finding) => `${address}  ${finding}`),
    );
    expect(findings).toEqual([]);
  });

  it.each([
    ["x.ics", `BEGIN:VEVENT\r\nDESCRIPTION:Good.\\nAsk the \r\n LA about your EHCP.\r\nEND:VEVENT`],
    ["x.vcf", `BEGIN:VCARD\r\nNOTE:${wrong}\r\nEND:VCARD`],
    ["x.atom", `<feed><entry><summary type="text">${wrong}</summary></entry></feed>`],
    ["x.json", JSON.stringify({ contents: [{ description: `Good.\n\n${wrong}` }] })],
  ])("a wrong sentence is found in %s", (file, text) => {
    expect(checkSentences(readFeed(file, text))).toHaveLength(2);
  });

  it("every exception is of a rule there is, with a reason", () => {
    const rules = new Set<string>([...wordingRules.map(({ id }) => id), "sentence-length"]);
    for (const { rule, reason } of wordingExceptions) {
      expect(rules).toContain(rule);
      expect(reason).toMatch(/\.$/);
    }
  });
});

function checkPage(page: BuiltPage): string[] {
  const isPhrase = (words: string) => page.address === drawnGuides.problems && phrases.has(words);
  return checkSentences(
    listPageSentences(page, (link) => titles.has(toText(link)) || isPhrase(toText(link))),
  );
}

const known = new Map<string, string[]>();

/** Most sentences are on many pages, so each is checked once. */
function checkSentences(sentences: readonly string[]): string[] {
  return sentences.flatMap((text) => {
    const findings = known.get(text) ?? checkSentence(text);
    known.set(text, findings);
    return findings;
  });
}

function checkSentence(text: string): string[] {
  const sentence = { text, at: () => ({ file: "", line: 1, column: 1 }) };
  return [...checkWording([sentence]), ...checkLength([sentence])]
    .filter(({ rule }) => !wordingExceptions.some((may) => may.rule === rule && may.words.test(text)))
    .map(({ message, rule }) => `${message} in "${text}"  [${rule}]`);
}
