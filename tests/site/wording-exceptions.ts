import type { WordingRuleId } from "../../lib/content/wording/rules.ts";

/** Sentences of built pages and feeds that may break one rule, and why; `words` is matched with the whole sentence. */
export const wordingExceptions: readonly {
  rule: WordingRuleId | "sentence-length";
  words: RegExp;
  reason: string;
}[] = [
  {
    rule: "icb-not-ccg",
    words: /\b(?:took over from|replaced) clinical commissioning groups\b/,
    reason: "History, which content marks as :former[...]; a page shows its words alone.",
  },
  ...(["icb-not-ccg", "council-not-la", "ehc-plan-not-ehcp", "tribunal-name"] as const).map((rule) => ({
    rule,
    words: /^[^.]+ \(also [^.]+\)$/,
    reason: "The glossary's headwords: what others call a thing is what readers look up.",
  })),
  ...(["no-success-rates", "link-text"] as const).map((rule) => ({
    rule,
    words: /<iframe |<\/iframe>/,
    reason: "HTML for councils to copy, with its widths and addresses.",
  })),
  ...(["sentence-length", "link-text"] as const).map((rule) => ({
    rule,
    words: /<\/p> <(?:p|ul)>/,
    reason: "HTML for councils to copy, whose tags part the sentences and hold an address.",
  })),
  {
    rule: "link-text",
    words:
      /^(?:Website|Online form|To read|Ask the council, on|Check the page before you rely on this):? https:\/\/\S+$/,
    reason: "A contact card and open data are plain text: an address is all the link there is.",
  },
  {
    rule: "link-text",
    words: /^Square code that opens https:\/\/\S+$/,
    reason: "The text for the leaflet's square code has to say exactly what it opens.",
  },
  {
    rule: "sentence-length",
    words: /\bChange your answer to: /,
    reason: "An answer and the link beside it, with no full stop between them; each is within the limit.",
  },
  {
    rule: "sentence-length",
    words:
      /^(?:It refused|A final or changed plan)\b.*: Do you have a mediation certificate for this decision\?$/,
    reason: "The tree in words: an answer and, after a colon, the question it leads to.",
  },
];
