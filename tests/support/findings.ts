import type { BuiltPage } from "./built-site.ts";

/** What is wrong with one page, a sentence each; empty when nothing is. */
export type PageCheck = (page: BuiltPage) => readonly string[];

/** What a check has to say of all pages, each line starting with the page's address. */
export function listFindings(pages: readonly BuiltPage[], check: PageCheck): string[] {
  return pages.flatMap((page) => check(page).map((finding) => `${page.address}  ${finding}`));
}
