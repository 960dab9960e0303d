import type { Buffer } from "node:buffer";
import { resolveReference } from "./address.ts";
import type { PublishedPage } from "./published-site.ts";

/** The files to publish: all of the public ones, and of Next's hashed media only those that a page or its sheet fetches. */
export function listFilesInUse(
  files: ReadonlyMap<string, Buffer>,
  pages: readonly PublishedPage[],
): Map<string, Buffer> {
  const fetched = new Set(
    pages.flatMap((page) =>
      page.resources.map(({ reference }) => resolveReference(reference, page.address, undefined)?.address),
    ),
  );
  return new Map([...files].filter(([file]) => !file.startsWith("_next/") || fetched.has(`/${file}`)));
}
