import type { Content } from "../content/content.ts";
import { findKindPage, kindNames, kinds } from "../content/kinds/index.ts";

/** The folders of `content/` that need a file before the site can be built, and have none: Next exports no folder of pages without a page. */
export function listEmptyFolders({ records, unread }: Pick<Content, "records" | "unread">): string[] {
  const held = new Set([...records, ...unread].map(({ kind }) => kind));
  return kindNames.flatMap((name) => {
    const kind = kinds[name];
    return "folder" in kind && findKindPage(name)?.isOneOfMany && !held.has(name) ? [kind.folder] : [];
  });
}
