import type { BuildProblem } from "./build-problem.ts";
import { readAttribute } from "./page-tree.ts";
import type { PublishedPage } from "./published-site.ts";

/** A problem for each id that a page has more than once: links and labels reach only the first. */
export function checkIds({ elements, source }: Pick<PublishedPage, "elements" | "source">): BuildProblem[] {
  const counts = new Map<string, number>();
  for (const element of elements) {
    const id = readAttribute(element, "id");
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([id, count]) => ({
      file: source,
      message: `the page has ${count} parts with the id "${id}"; give the heading in the text other words`,
      rule: "repeated-id",
    }));
}
