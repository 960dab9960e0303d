import type { BuildProblem } from "./build-problem.ts";
import { readHtmlText } from "./page-tree.ts";

type Asked = { readonly source: string; readonly html: string; readonly text: string };

/** A problem when the HTML to publish, read as a browser reads it, says anything else than Next's own page did. */
export function checkText({ source, html, text }: Asked): BuildProblem[] {
  return text === readHtmlText(html) ? [] : [toProblem(source)];
}

/** The same problem with a sheet that would end its own element, so that a browser would show the rest of it. */
export function checkSheetText({ source, css }: { source: string; css: string }): BuildProblem[] {
  return /<\/style/i.test(css) ? [toProblem(source)] : [];
}

function toProblem(source: string): BuildProblem {
  const message = "publishing changed the page's text; mend the step in lib/publish that did so";
  return { file: source, message, rule: "text-changed" };
}
