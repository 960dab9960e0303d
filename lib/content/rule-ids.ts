import type { ReferableKind } from "./record.ts";
import { type WordingRuleId, wordingRules } from "./wording/rules.ts";

/** The rules that checks name, by what they are about; each has a row in content/README.md and a broken guide in the tests. */
const named = {
  files: ["file", "file-name", "unknown-place", "missing-file", "table"],
  pasted: ["conflict-mark", "invisible-sign", "bullet"],
  frontMatter: ["front-matter", "yaml", "nesting"],
  fields: [
    "unknown-field",
    "missing-field",
    "empty-field",
    "field-type",
    "field-form",
    "field-name",
    "choice",
    "too-many",
    "yes-or-no",
    "date",
    "email-address",
    "web-address",
    "no-answer",
    "one-paragraph",
    "postal-address",
    "twice",
    "email-domain",
    "future-date",
    "uk-phone",
    "letter-length",
  ],
  markdown: [
    "no-html",
    "no-images",
    "no-footnotes",
    "unseen-source",
    "heading-level",
    "heading-taken",
    "link-address",
    "link-form",
    "unknown-directive",
    "empty-directive",
    "box-not-closed",
    "leftover-mark",
    "no-code",
    "table-row",
  ],
  names: ["unknown-date", "not-unique", "council-list"],
  sense: ["out-of-order", "provider-not-independent", "letter-line", "letter-example", "time-limit"],
  sentences: ["sentence-length", "typed-fact"],
  phrases: ["phrase-form", "same-phrase", "no-phrase"],
  addresses: ["dead-link", "dead-anchor", "old-path-in-use"],
  questions: [
    "not-sure",
    "answer-twice",
    "answered-before",
    "unknown-answer",
    "dead-end",
    "loop",
    "unreachable",
    "too-many-ways",
    "no-source",
  ],
} as const;

/** A rule that a check or a schema names itself; the wording rules name their own. */
export type NamedRule = (typeof named)[keyof typeof named][number];

/** Whatever can be named from somewhere else: records of kinds that fields refer to, terms and facts. */
export type Nameable = ReferableKind | "term" | "fact";

/** What an author sees in brackets behind a problem; names that do not exist have a rule for each kind. */
export type RuleId = NamedRule | WordingRuleId | `unknown-${Nameable}`;

/** Every rule id but those on names that do not exist. */
export const ruleIds: readonly RuleId[] = [
  ...new Set<RuleId>([...Object.values(named).flat(), ...wordingRules.map(({ id }) => id)]),
];
