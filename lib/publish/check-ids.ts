import type { BuildProblem } from "./build-problem.ts";
import type { LeanPage } from "./published-site.ts";

/** A problem for each id that no link can name, and for each that a page has more than once: links and labels reach only the first. */
export function checkIds({ ids, source }: Pick<LeanPage, "ids" | "source">): BuildProblem[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => {
    const finding = findFault(id, count);
    return finding === undefined ? [] : [{ file: source, message: finding[1], rule: finding[0] }];
  });
}

type Finding = readonly [rule: string, message: string];

function findFault(id: string, count: number): Finding | undefined {
  if (id === "" || /\s/.test(id))
    return ["id-form", `the page has a part with the id "${id}"; give its heading words to make one from`];
  if (count === 1) return undefined;
  return [
    "repeated-id",
    `the page has ${count} parts with the id "${id}"; give the heading in the text other words`,
  ];
}
