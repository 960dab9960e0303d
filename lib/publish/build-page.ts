import { toAddress } from "./address.ts";
import type { Sheet } from "./build-sheets.ts";
import { dropReactMarks } from "./drop-react-marks.ts";
import { dropRuntime } from "./drop-runtime.ts";
import { dropShareRepeats } from "./drop-share-repeats.ts";
import { hashStyles } from "./hash-styles.ts";
import { listResources } from "./list-resources.ts";
import { addNotFoundPolicy } from "./not-found-policy.ts";
import { listElements, parsePage, readText, renderPage } from "./page-tree.ts";
import type { LeanPage, PublishedPage } from "./published-site.ts";
import { notFoundAddress } from "./site-index.ts";
import { inlineStyles, listStylesheets } from "./stylesheets.ts";

/** Reads one exported page and takes out all that only Next or React needed. */
export function toLeanPage(file: string, html: string): LeanPage {
  const tree = parsePage(html);
  const text = readText(tree);
  dropShareRepeats(dropReactMarks(dropRuntime(tree)));
  return { source: `out/${file}`, file, address: toAddress(file), tree, text, sheets: listStylesheets(tree) };
}

/** The page with its sheet inside, written out as the HTML to publish. */
export function toPublishedPage(page: LeanPage, sheet: Sheet = { css: "", cssFetches: [] }): PublishedPage {
  const { source, file, address, text } = page;
  const tree = inlineStyles(page.tree, sheet.css);
  if (address === notFoundAddress) addNotFoundPolicy(tree, hashStyles(sheet.css));
  const elements = listElements(tree);
  const resources = listResources({ tree, cssFetches: sheet.cssFetches });
  return { source, file, address, text, tree, elements, resources, html: renderPage(tree), ...sheet };
}
