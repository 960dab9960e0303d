import { type Content, parseContent } from "../../lib/content/content.ts";
import { type ContentFile, readContentFiles } from "../../lib/content/read.ts";
import type { Area } from "../../lib/content/record.ts";
import { type Guide, toGuide } from "../../lib/guide/guide.ts";

/** The files of the guide's own content. */
export const ownFiles: readonly ContentFile[] = readContentFiles("content");

/** What could be read of the guide's own content; what is wrong with it is for `npm run content` to say. */
export const ownContent: Content = parseContent(ownFiles, "content");

/** The guide's own content, for tests that compare a page with its record: authors change it, so no test knows it by heart. */
export const ownGuide: Guide = toGuide(ownContent);

/** The record an area's page is made from; throws when there is none. */
export function getArea(name: string): Area {
  const area = ownGuide.all.area.find((candidate) => candidate.name === name);
  if (area === undefined) throw new Error(`there is no area ${name}`);
  return area;
}
