import type { BuildProblem } from "./build-problem.ts";
import type { Resource } from "./list-resources.ts";
import type { Selectors } from "./selectors-in-use.ts";

/** What a page says of itself to search engines and to those who share it. */
export type PageHead = {
  /** Whether it has a title with words in it. */
  readonly titled: boolean;
  /** The `href` of its canonical link as written. */
  readonly canonical: string | undefined;
  /** Whether it asks search engines not to list it. */
  readonly hidden: boolean;
  /** Addresses of the pictures shown when it is shared. */
  readonly pictures: readonly string[];
};

/** What is wrong with a page whatever the rest of the site is, by the check that found it. */
type PageFaults = Readonly<Record<"text" | "ids" | "active" | "words", readonly BuildProblem[]>>;

/** A page without Next's runtime and without its sheet: plain data, which can go from one thread to another. */
export type LeanPage = {
  /** As the author finds it, for messages: `.next/server/app/areas/x.html`. */
  readonly source: string;
  /** Inside the release: `areas/x.html`. */
  readonly file: string;
  readonly address: string;
  /** The HTML to publish, with a mark where its sheet belongs. */
  readonly html: string;
  /** Addresses of the linked sheets, in the order in which they apply. */
  readonly sheets: readonly string[];
  readonly inUse: Selectors;
  readonly ids: readonly string[];
  /** The `href` of each link, no repeats. */
  readonly links: readonly string[];
  /** What a browser fetches for the page. */
  readonly resources: readonly Resource[];
  readonly head: PageHead;
  readonly faults: PageFaults;
};

/** A page on its way out, its one sheet inside; its resources are those of the sheet as well. */
export type PublishedPage = Omit<LeanPage, "sheets" | "inUse"> & {
  readonly css: string;
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
