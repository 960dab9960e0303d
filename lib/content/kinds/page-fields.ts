import { day, list, oneOf, plainWords, reference, siteAddress, words } from "../fields.ts";
import { twoServices } from "./two-services.ts";

/** The fields of every record that has a page of its own; spread them into the kind's schema. */
export const pageFields = {
  title: plainWords("The page's heading: the reader's question or task"),
  "short-title": plainWords("What menus, breadcrumbs and lists call the page, in up to 5 words"),
  summary: words("One sentence that answers the title; shown large under it and in search results"),
  "kind-line": plainWords(
    "One kind line below the summary, for the few pages where a reader is most alone",
  ).optional(),
  "about-service": oneOf(
    twoServices,
    "The one of the two services that the page is about, if it is about one; shown as its sign",
  ).optional(),
  reviewed: day("When someone last read the whole page against its sources"),
  "review-by": day("When the whole page must be read again"),
  next: list(siteAddress("An address on this site"), "What to do next: up to 3 addresses on this site").max(
    3,
    "has more than 3 addresses; keep the 3 most useful",
  ),
  sources: list(
    reference("source", "A source"),
    "Sources that stand behind the page but are not cited at one sentence",
  ).optional(),
  "old-paths": list(
    siteAddress("A former address"),
    "Former addresses of this page; each will redirect here",
  ).optional(),
};
