import type { Content } from "../../lib/content/content.ts";
import { formatProblem } from "../../lib/content/problem.ts";
import type { Area } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { listProblems } from "../../lib/guide/open-guide.ts";
import { ownOpened } from "./own-content.ts";

/** What could be read of the guide's own content. */
export const ownContent: Content = ownOpened.content;

/** The guide's own content, for tests that compare a page with its record: authors change it, so no test knows it by heart. */
export const ownGuide: Guide = (() => {
  if (ownOpened.sound) return ownOpened.guide;
  throw new Error(`the content is not sound\n${listProblems(ownOpened).map(formatProblem).join("\n")}`);
})();

/** The record an area's page is made from; throws when there is none. */
export function getArea(name: string): Area {
  const area = ownGuide.all.area.find((candidate) => candidate.name === name);
  if (area === undefined) throw new Error(`there is no area ${name}`);
  return area;
}
