import { type Content, listRecords } from "../content/content.ts";
import { findKindPage } from "../content/kinds/index.ts";
import { suggestNearest } from "../content/nearest.ts";
import { kindsWithOtherWords, toOtherWords } from "../content/phrases/other-words.ts";
import type { PlacedPhrase } from "../content/phrases/parse-phrases.ts";
import { phraseTable } from "../content/phrases/phrase.ts";
import type { Problem } from "../content/problem.ts";
import { addressOf } from "../content/record.ts";
import { checkLength, checkWording } from "../content/wording/check-wording.ts";
import { keepFor } from "../memo/keep-for.ts";
import { listFragments } from "./fragments.ts";
import { listOtherAddresses } from "./other-addresses.ts";
import { listPages } from "./pages.ts";

/** What phrases can lead to: every address with its ids, the addresses of what has none, and where moved pages are now. */
type Known = {
  fragments: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  untitled: ReadonlySet<string>;
  moved: ReadonlyMap<string, string>;
  site: string;
};

/** A problem for every phrase that leads to no page of ours, for words a page cannot show, and for a situation without phrases. */
export function checkPhrases(content: Content): Problem[] {
  const pages = listPages(content);
  const known: Known = {
    fragments: listFragments(content),
    untitled: new Set(listOtherAddresses(content)),
    moved: new Map(
      pages.flatMap(({ address, record: { oldPaths = [] } }) => oldPaths.map((from) => [from, address])),
    ),
    site: listRecords(content, "site")[0]?.address ?? "",
  };
  return [
    ...content.phrases.list.flatMap((phrase) => [
      ...checkPage(phrase.page, phrase.placeOf("page"), "page", known),
      ...checkSecondPage(phrase, known),
      ...checkOnPage(phrase),
    ]),
    ...checkOtherWords(content.phrases.list),
    ...(content.phrases.isWhole ? checkSituations(content) : []),
  ];
}

function checkPage(
  value: string,
  place: Pick<Problem, "file" | "line" | "column">,
  column: string,
  known: Known,
): Problem[] {
  const [path = "", id] = value.split("#");
  if (!known.fragments.has(path)) {
    const mended = mendAddress(value, known);
    if (mended === undefined) {
      const nearest = suggestNearest(path, known.fragments.keys());
      const message = `"${column}: ${value}" is no page of this site.${nearest || " Write the address of a page, or write the page."}`;
      return [{ ...place, message, rule: "dead-link" }];
    }
    const message = `"${column}: ${value}" is not how the page's address is written; write ${mended}`;
    return [{ ...place, message, rule: "dead-link" }];
  }
  const ids = known.fragments.get(path);
  if (id === undefined || !ids || ids.has(id)) return [];
  const advice = suggestNearest(id, ids) || ` Write ${path} alone.`;
  return [{ ...place, message: `the page ${path} has no heading "#${id}".${advice}`, rule: "dead-anchor" }];
}

/** The address that was meant: written whole, as a file, with capitals or slashes too many, by a file's name alone, or before the page moved. */
function mendAddress(value: string, { fragments, moved, site }: Known): string | undefined {
  const own = site !== "" && value.startsWith(site) ? value.slice(site.length) : value;
  if (/^https?:/.test(own)) return undefined;
  const [path = "", ...ids] = own.trim().toLowerCase().split("#");
  const plain = path
    .replace(/^\/?content\/(?:guides\/)?/, "")
    .replace(/\.md$/, "")
    .replace(/\s+/g, "-")
    .replace(/^\/+|\/+$/g, "");
  const address = moved.get(`/${plain}`) ?? `/${plain}`;
  const named = [...fragments.keys()].filter((other) => !plain.includes("/") && other.endsWith(`/${plain}`));
  const found = fragments.has(address) ? address : named.length === 1 ? named[0] : undefined;
  return plain === "" || found === undefined ? undefined : [found, ...ids].join("#");
}

/** The second page is a link by its title, so only a page that has one can stand there. */
function checkSecondPage(phrase: PlacedPhrase, known: Known): Problem[] {
  const { page, secondPage } = phrase;
  if (secondPage === undefined) return [];
  const place = phrase.placeOf("second_page");
  if (secondPage === page) {
    const message = `"second_page" is "${page}" again; leave it empty`;
    return [{ ...place, message, rule: "twice" }];
  }
  const [path = ""] = secondPage.split("#");
  if (!known.untitled.has(path)) return checkPage(secondPage, place, "second_page", known);
  const message = `"second_page: ${secondPage}" is a page without a title of its own; write it into "page", or lead to another`;
  return [{ ...place, message, rule: "dead-link" }];
}

function checkOnPage({ isOnPage, page, placeOf }: PlacedPhrase): Problem[] {
  const starts = kindsWithOtherWords.flatMap((kind) => findKindPage(kind)?.address("") ?? []);
  if (!isOnPage || (starts.some((start) => page.startsWith(start)) && !page.includes("#"))) return [];
  const message = `"on_page" is "yes", but only pages of situations and options say other words; leave it empty`;
  return [{ ...placeOf("on_page"), message, rule: "choice" }];
}

/** The sentence that a page makes of its phrases follows the rules of wording, as all we say ourselves. */
const checkOtherWords = keepFor((list: readonly PlacedPhrase[]): readonly Problem[] => {
  const shown = list.filter(({ isOnPage }) => isOnPage);
  const words = shown.map((own) => ({ text: own.phrase, at: () => own.placeOf("phrase") }));
  const sentences = [...new Set(shown.map(({ page }) => page))].flatMap((address) => {
    const last = shown.findLast(({ page }) => page === address);
    const text = toOtherWords(shown, address);
    return last && text ? [{ text, at: () => last.placeOf("on_page") }] : [];
  });
  const tooLong = checkLength(sentences).map((problem) => {
    const message = `all that the page says with "Other words for this" is over the most words of a sentence; leave "on_page" empty on some of its lines`;
    return { ...problem, message };
  });
  return [...checkWording(words), ...tooLong];
});

function checkSituations(content: Content): Problem[] {
  const reached = new Set(
    content.phrases.list.flatMap(({ page, secondPage = "" }) =>
      [page, secondPage].map((address) => address.split("#")[0]),
    ),
  );
  return listRecords(content, "situation").flatMap((record): Problem[] => {
    const address = addressOf(record);
    if (reached.has(address)) return [];
    const message = `no phrase leads to ${address}; add what people type to ${content.folder}/${phraseTable}, such as the line: ${record.shortTitle.toLowerCase().replaceAll(",", "")},${address},,,`;
    return [{ ...content.placeOf(record, ["title"]), message, rule: "no-phrase" }];
  });
}
