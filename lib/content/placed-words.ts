import type { Root } from "mdast";
import { keepFor } from "../memo/keep-for.ts";
import type { Reference } from "./fields.ts";
import type { FieldPath } from "./front-matter/locators.ts";
import type { Kind } from "./kinds/index.ts";
import type { ParsedFile } from "./parse-record.ts";
import type { Place } from "./problem.ts";
import type { ReferableKind } from "./record.ts";
import { walkFields } from "./walk.ts";
import { walkUnread } from "./walk-unread.ts";
import { isName } from "./wording/proper-names.ts";

/** Turns a line and column of a Markdown text into a place in its file. */
export type Locate = (line: number, column: number) => Place;

/** The Markdown of one field, or the text of a file, with the way to the place of each spot in it. */
export type PlacedWords = {
  /** The kind and name of the file's record, also where some of its fields are wrong and it is none yet. */
  kind: Kind;
  name: string;
  /** The field; empty for the text below the fields. */
  path: FieldPath;
  tree: Root;
  /** The Markdown itself, of the text below the fields only. */
  source: string;
  /** The names of bodies in the same file's fields. */
  names: readonly string[];
  at: Locate;
};

/** A field without Markdown; `at` gives the place of a character of it, counted from 0. */
export type PlacedText = {
  text: string;
  /** Whether they are our own words to readers, and not a name, a number or an address. */
  isOurs: boolean;
  names: readonly string[];
  at: (index: number) => Place;
};

/** All that a file says: its Markdown in reading order, its fields without Markdown, and the records that fields name. */
type Said = { words: PlacedWords[]; texts: PlacedText[]; references: (Reference<ReferableKind> & Place)[] };

/** What a file says: the one walk that all checks share. */
export const listSaid = keepFor((parsed: ParsedFile): Said => {
  const said: Said = { words: [], texts: [], references: [] };
  if (parsed.state === "misplaced" || parsed.state === "unreadable") return said;
  const { file, front, body, kind, name } = parsed;
  const fields = [...(parsed.state === "record" ? walkFields(parsed.record) : walkUnread(kind, front.data))];
  const names = fields.flatMap((found) =>
    "text" in found && !found.isOurs && isName(found.text) ? [found.text] : [],
  );
  for (const found of fields) {
    const { path } = found;
    // Whatever else could be said of a value that is refused would be said of what will not stay.
    if (parsed.state === "text-only" && parsed.refused.has(path.join(" "))) continue;
    const at: Locate = (line, column) => ({ file, ...front.locateInside(path, line, column) });
    if ("reference" in found) said.references.push({ ...found.reference, file, ...front.locate(path) });
    else if ("text" in found)
      said.texts.push({ text: found.text, isOurs: found.isOurs, names, at: (index) => at(1, index + 1) });
    else said.words.push({ kind, name, path, tree: found.words.tree, source: "", names, at });
  }
  const inBody: Locate = (line, column) => ({ file, line: line + front.bodyLine - 1, column });
  said.words.push({ kind, name, path: [], tree: body, source: front.body, names, at: inBody });
  return said;
});
