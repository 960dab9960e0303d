import { listPolicy } from "../delivery/headers.ts";
import { toAddress } from "./address.ts";
import type { Sheet } from "./build-sheets.ts";
import { checkActiveContent } from "./check-active-content.ts";
import { checkIds } from "./check-ids.ts";
import { checkLinkWords } from "./check-link-words.ts";
import { checkText } from "./check-text.ts";
import { cutFlight } from "./cut-flight.ts";
import { toDrawnPage } from "./drawn-files.ts";
import { dropReactMarks } from "./drop-react-marks.ts";
import { dropRuntime } from "./drop-runtime.ts";
import { dropShareRepeats } from "./drop-share-repeats.ts";
import { listLinks } from "./list-links.ts";
import { listFetched, listResources } from "./list-resources.ts";
import { addNotFoundPolicy } from "./not-found-policy.ts";
import { listElements, parsePage, readAttribute, readText, renderPage } from "./page-tree.ts";
import type { LeanPage, PublishedPage } from "./published-site.ts";
import { readHead } from "./read-head.ts";
import { listSelectors } from "./selectors-in-use.ts";
import { fillSheet, hashMark, sheetMark } from "./sheet-mark.ts";
import { findPageKind, notFoundAddress } from "./site-index.ts";
import { inlineStyles, listStylesheets } from "./stylesheets.ts";

/** Reads one page as Next drew it, takes out all that only Next or React needed, and keeps what the steps after it ask of a page. */
export function toLeanPage(file: string, html: string): LeanPage {
  const [source, address] = [toDrawnPage(file), toAddress(file)];
  const tree = parsePage(cutFlight(html));
  const text = readText(tree);
  dropShareRepeats(dropReactMarks(dropRuntime(tree)));
  const [sheets, inUse] = [listStylesheets(tree), listSelectors(tree)];
  inlineStyles(tree, sheetMark);
  if (address === notFoundAddress) addNotFoundPolicy(tree, hashMark);
  const elements = listElements(tree);
  const page = { source, file, address, html: renderPage(tree) };
  const ids = elements.map((element) => readAttribute(element, "id")).filter((id) => id !== undefined);
  const kind = findPageKind(address);
  return {
    ...page,
    sheets,
    inUse,
    ids,
    links: listLinks(elements),
    resources: listResources(elements),
    head: readHead(elements),
    faults: {
      text: checkText({ ...page, text }),
      ids: checkIds({ source, ids }),
      active: checkActiveContent({ source, elements, css: sheetMark }, listPolicy({ address, kind })),
      words: checkLinkWords({ source, elements }),
    },
  };
}

/** The page with its sheet inside, as it is to be published. */
export function toPublishedPage(page: LeanPage, sheet: Sheet = { css: "", cssFetches: [] }): PublishedPage {
  const { sheets: _linked, inUse: _used, ...kept } = page;
  return {
    ...kept,
    css: sheet.css,
    html: fillSheet(page.html, sheet.css),
    resources: [...page.resources, ...listFetched(sheet.cssFetches)],
  };
}
