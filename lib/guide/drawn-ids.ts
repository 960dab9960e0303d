import { slug } from "github-slugger";
import { type Content, listRecords } from "../content/content.ts";
import { type DrawnGuide, isDrawnGuide } from "../content/kinds/drawn-guides.ts";
import type { Kind } from "../content/kinds/index.ts";
import { councilDateEvents, exceptionLists } from "../content/kinds/time-limit.ts";
import { sourceGroups } from "./source-groups.ts";

type Read = Pick<Content, "records" | "councils">;

/** What every page calls its own parts, whatever it is about. */
const frame = ["main", "menu", "on-this-page", "talk-to-someone", "what-to-do-next", "where-this-comes-from"];

/** Ids with a number or a letter: sources, whoever answers, months, and the letters of lists. */
const counted = /^(?:source-\d+|answer-\d+|m\d{4}-\d{2}|[a-z])$/;

// biome-ignore format: a table, a kind a line
/** The ids of the parts that the page of a kind of record draws beside its text; `tests/site/drawn-ids.test.ts` holds these lists to the built pages. */
const byKind: Partial<Record<Kind, (content: Read) => readonly string[]>> = {
  area: () => [
    "who-to-ask", "how-to-get-in-touch", "what-can-you-say-when-you-ring", "what-can-you-ask-the-council", "if-the-details-do-not-work",
    "where-else-can-you-look", "free-advice-near-you", "what-we-are-not-sure-about", "about-the-service-here",
    "what-it-can-help-with-here", "what-changed-on-this-page",
  ],
  "council-dates": (content) => [
    ...listRecords(content, "council-dates").flatMap((words) => [words.whatHappened, words.whichDay, words.byWhen, words.longer].map((heading) => slug(heading))),
    ...councilDateEvents, ...exceptionLists,
  ],
  "date-page": () => ["what-should-you-do-now", "do-you-have-a-mediation-certificate", "how-did-we-work-it-out"],
  "disagreement-type": () => ["who-is-it-between", "what-is-it-about", "when-can-the-service-help", "an-example"],
  comparison: () => ["side-by-side"],
  letter: () => ["what-can-you-write", "what-can-it-look-like", "which-line-fits", "notes-to-fill-in", "what-happens-next", "what-happens-on-the-day"],
  option: () => ["at-a-glance"],
  outcome: () => ["what-can-you-do-now", "so-far"],
  question: () => ["so-far"],
  sheet: () => ["what-do-you-write-down"],
  situation: () => [
    "what-can-you-do-now", "by-when", "who-can-you-ask", "what-is-not-so", "where-can-it-lead", "letters", "ways-forward",
    "what-happens-on-the-day",
  ],
};

// biome-ignore format: a table, a guide a line
/** The same for the guides that a folder of their own draws, where the names of records are ids too. */
const byGuide: Partial<Record<DrawnGuide, (content: Read) => readonly string[]>> = {
  home: () => ["what-has-happened", "law-today"],
  areas: ({ councils }) => ["which-council-is-yours", "councils-by-region", ...councils.list.flatMap((council) => [council.slug, slug(council.region)])],
  changes: () => ["what-changed-and-when"],
  contact: (content) => ["which-councils-contacts-do-we-hold", ...listNames(content, "area")],
  dates: () => ["letter"],
  "decision-letter": (content) => ["what-must-the-letter-say", "what-if-something-is-missing", ...listNames(content, "letter-check")],
  "disagreement-types": () => ["who-is-your-disagreement-with"],
  "for-councils": (content) => ["what-do-we-hold-for-each-council", "what-can-other-systems-read", "how-do-you-tell-us-about-a-change", "what-must-your-local-offer-have", ...listNames(content, "duty")],
  glossary: (content) => ["the-words-from-a-to-z", ...listNames(content, "term")],
  letters: () => ["you-want-an-assessment-or-a-plan", "the-council-said-no-or-has-decided", "the-plan-a-draft-or-a-change-is-wrong", "help-an-order-or-an-agreement-is-not-kept", "it-is-taking-too-long", "the-school-is-the-problem", "not-in-school-sent-home-or-hours-cut", "you-want-mediation-or-have-asked-for-it"],
  options: () => ["talk-first", "get-independent-help-to-agree", "complain", "ask-someone-else-to-decide", "go-to-court"],
  problems: () => ["what-would-you-type", "numbers"],
  sheets: () => ["which-sheets-are-there"],
  situations: () => ["the-council-said-no", "the-plan-is-wrong", "the-wrong-school", "help-is-not-being-given", "it-is-taking-too-long", "school-is-the-problem", "not-in-school-sent-home-or-excluded", "a-mediation-or-a-hearing", "who-decides-what-it-costs-and-what-helps"],
  sources: (content) => [...sourceGroups.map(({ heading }) => slug(heading)), ...listNames(content, "source")],
  support: (content) => ["in-an-emergency", "who-can-advise-you", "who-decides-or-looks-into-things", ...listNames(content, "organisation")],
  "time-limits": (content) => [...councilDateEvents, "other", ...exceptionLists, ...listRecords(content, "council-dates").flatMap(({ allTimes, longer }) => [slug(allTimes), slug(longer)])],
  "which-option": (content) => listRecords(content, "question").filter(({ name }) => listRecords(content, "which-option").some(({ first }) => first.name === name)).map(({ title }) => slug(title)),
  "which-option-tree": (content) => ["as-a-picture", "the-questions", "the-outcomes", ...listNames(content, "question").map((name) => `question-${name}`), ...listNames(content, "outcome").map((name) => `outcome-${name}`)],
};

/** The ids of what the page of a record draws beside its text and its frame. */
export function listDrawn(content: Read, kind: Kind, name: string): ReadonlySet<string> {
  return new Set([
    ...(byKind[kind]?.(content) ?? []),
    ...(kind === "guide" && isDrawnGuide(name) ? (byGuide[name]?.(content) ?? []) : []),
  ]);
}

/** Whether it is the id of a part of every page's frame, or of something counted. */
export function isFrameId(id: string): boolean {
  return frame.includes(id) || counted.test(id);
}

/** The kinds whose records' names are ids on the page that lists them. */
export const namedOnPages: readonly Kind[] = [
  "area",
  "duty",
  "letter-check",
  "organisation",
  "source",
  "term",
];

function listNames(content: Read, kind: Kind): string[] {
  return listRecords(content, kind).map(({ name }) => name);
}
