import type { Library } from "../content/library.ts";

/** Kinds whose pages Next draws from one folder of `app/`; it exports no such folder without a page. */
const paged = {
  area: "areas",
  option: "options",
  letter: "letters",
  "disagreement-type": "disagreement-types",
};

/** The folders of `content/` that need a file before the site can be built, and have none. */
export function listEmptyFolders({ records, unread }: Pick<Library, "records" | "unread">): string[] {
  const held = new Set([...records, ...unread].map(({ kind }) => kind));
  return Object.entries(paged).flatMap(([kind, folder]) => (held.has(kind as "area") ? [] : [folder]));
}
