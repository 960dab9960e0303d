import type { Content } from "../../lib/content/content.ts";
import { formatProblem } from "../../lib/content/problem.ts";
import { readContentFiles } from "../../lib/content/read.ts";
import type { Area } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { listProblems, openGuide } from "../../lib/guide/open-guide.ts";

const opened = openGuide(readContentFiles("content"));

/** What could be read of the guide's own content. */
export const ownContent: Content = opened.content;

/** The guide's own content, for tests that compare a page with its record: authors change it, so no test knows it by heart. */
export const ownGuide: Guide = (() => {
  if (opened.sound) return opened.guide;
  throw new Error(`the content is not sound\n${listProblems(opened).map(formatProblem).join("\n")}`);
})();

/** The record an area's page is made from; throws when there is none. */
export function getArea(name: string): Area {
  const area = ownGuide.all.area.find((candidate) => candidate.name === name);
  if (area === undefined) throw new Error(`there is no area ${name}`);
  return area;
}
