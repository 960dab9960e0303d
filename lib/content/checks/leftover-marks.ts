import type { RuleId } from "../rule-ids.ts";

/** A mistake in a piece of Markdown; `after` is how many characters into the piece it is. */
export type Found = { message: string; rule: RuleId; after?: number };

// biome-ignore format: a table, a mark a line
/** What Markdown leaves in the words when a mark is written another way, or comes from another program. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/(::+ *[a-z]*)/, "the name of a box stands alone on its line, right after three colons, as :::warning, and its end is a line of :::"],
  [/(?:^|[^\S ]|\n *)(#{2,})/, "a heading has one ordinary space after its hashes and no \\ before them, as ## Heading"],
  [/(?::)(?:source|fact|term|former|date)\[/, "take the \\ before the colon out, so that it is read"],
  [/<{3,}|>{3,}|={4,}/, "these marks are left from two versions of a text, or from another program; take them out"],
  [/\[\[|\]\]/, "a link is written [its words](/its-address)"],
  [/%%/, "a note to other authors stands among the fields, on a line that starts with #; take this out"],
  [/==(?=\S)[^=]*==/, "there is no marker pen here; take the == out, or write *words* to stress them"],
  [/\{\{|\}\}/, "nothing is put in here; write the words, or :fact[its-name]"],
  [/\{#[\w-]+\}/, "a heading has the address of its own words; take this out"],
  [/\[!\w+\]/, "a box is written :::note, and its end :::"],
  [/(\*\*+|(?<![\p{L}\d_])__(?=[^\s_])|(?<=[\p{L}\d])__(?!_))/u, "these marks have no partner; put the same at the end of the words, without a space before it, or take them out"],
  [/(~~|(?<=[\s(])[*_](?=[\p{L}\d]))/u, "this mark has no partner; put the same at the end of the words, or take it out"],
  [/\{[%.][^}]*\}|(?:^|\n)!!! |\[TOC\]/i, "another program puts something in here; take it out"],
  [/\[[ x]\]|[☐☑☒]/i, "there is no box to tick here; take it out"],
  [/(?:^|\n)(a[.)] ).*\nb[.)] /, "a list has a hyphen and a space before each item, or 1. and 2."],
  [/(?:^|\n)[ \t]*(\|).*\|[ \t]*(?:$|\n)/, "this is no table yet; its second line is | - | - |, with as many cells as the first, and an empty line stands before it"],
];

/** A problem for each mark that readers would see as it was typed. */
export function listLeftoverMarks({ value }: { value: string }): Found[] {
  return marks.flatMap(([mark, mend]): Found[] => {
    const found = mark.exec(value);
    if (!found) return [];
    const shown = (found[1] ?? found[0]).trim();
    return [
      {
        message: `readers would see "${shown}"; ${mend}`,
        rule: "leftover-mark",
        after: value.indexOf(shown, found.index),
      },
    ];
  });
}
