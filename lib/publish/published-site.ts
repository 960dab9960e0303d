import type { Element, Root } from "hast";
import type { Resource } from "./list-resources.ts";

/** A page without Next's runtime, its sheets still linked. */
export type LeanPage = {
  /** As the author finds it, for messages: `out/areas/x.html`. */
  readonly source: string;
  /** Inside the release: `areas/x.html`. */
  readonly file: string;
  readonly address: string;
  readonly tree: Root;
  /** What Next's own page said, to compare the published one with. */
  readonly text: string;
  /** Addresses of the linked sheets, in the order in which they apply. */
  readonly sheets: readonly string[];
};

/** A page on its way out, its one sheet inside. */
export type PublishedPage = Omit<LeanPage, "sheets"> & {
  readonly css: string;
  /** Addresses the sheet fetches, such as pictures; an empty list for most pages. */
  readonly cssFetches: readonly string[];
  readonly html: string;
  /** Every element of the tree in document order, for the many checks that would each walk it. */
  readonly elements: readonly Element[];
  /** What a browser fetches for the page and its sheet. */
  readonly resources: readonly Resource[];
};

/** All that links and resources are checked against: every address that will answer, and the ids each page has. */
export type SiteIndex = {
  readonly origin: string | undefined;
  /** Page address to the ids on it. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses of every other published file. */
  readonly files: ReadonlySet<string>;
  readonly redirects: ReadonlyMap<string, string>;
};
