import { keepFor } from "../memo/keep-for.ts";
import type { Content } from "./content.ts";
import type { ParsedFile } from "./parse-record.ts";

/** Finds something in each file of the content; in the live preview again only in those that changed. */
export function inEachFile<Found>(
  find: (file: ParsedFile) => readonly Found[],
): (content: Pick<Content, "parsed">) => Found[] {
  const keepFound = keepFor(find);
  return ({ parsed }) => parsed.flatMap(keepFound);
}
