import { join } from "node:path";
import { readLibrary } from "../../lib/content/library.ts";
import { listPages, type Page } from "../../lib/guide/pages.ts";

/** The smallest guide that breaks no rule. */
export const library = readLibrary(join(import.meta.dirname, "../../fixtures/sound"));
export const pages = listPages(library);

/** The page at an address, which must be there. */
export function pageAt(address: string): Page {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`the sound guide has no page ${address}`);
  return page;
}
