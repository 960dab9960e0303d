import type { BuildProblem } from "./build-problem.ts";
import { parsePage, readText } from "./page-tree.ts";
import type { PublishedPage } from "./published-site.ts";

/** A problem when the published HTML, read as a browser reads it, says anything else than Next's own page did. */
export function checkText(page: Pick<PublishedPage, "source" | "text" | "html">): BuildProblem[] {
  if (page.text === readText(parsePage(page.html))) return [];
  const message = "publishing changed the page's text; mend the step in lib/publish that did so";
  return [{ file: page.source, message, rule: "text-changed" }];
}
