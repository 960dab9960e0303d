import { toMissingFile } from "../content/checks/check-missing-files.ts";
import type { Content } from "../content/content.ts";
import { comparison } from "../content/kinds/comparison.ts";
import { drawnGuides } from "../content/kinds/drawn-guides.ts";
import { guide } from "../content/kinds/guide.ts";
import type { Problem } from "../content/problem.ts";

/** A problem for each guide that the code names and that is not there: those `app/` draws, and the one the comparison stands under. */
export function checkRequiredGuides({ paths, folder }: Content): Problem[] {
  const names = [...Object.keys(drawnGuides), comparison.page.under?.slice(1)];
  return names
    .map((name) => `${guide.folder}/${name}.md`)
    .filter((path) => !paths.has(path))
    .map((path) => toMissingFile(`${folder}/${path}`));
}
