import { inEachFile } from "../in-each-file.ts";
import { listGroups, type PlacedGroup } from "../placed-groups.ts";
import type { Problem } from "../problem.ts";

/** A problem for every item that stands in one list twice, and for every contact whose type and value another one of its list has. */
export const checkTwice = inEachFile((file) => listGroups(file).flatMap(checkList));

function checkList(group: PlacedGroup): Problem[] {
  if (!("items" in group)) return [];
  const { file, front, path, items } = group;
  const seen = new Set<string>();
  return items.flatMap((item, index): Problem[] => {
    const { key, shown, mend } = tellApart(item);
    if (key === "") return [];
    const isNew = !seen.has(key);
    seen.add(key);
    const name = path.findLast((part) => typeof part === "string");
    const message = `"${shown}" stands in "${name}" twice; ${mend}`;
    return isNew ? [] : [{ file, ...front.locate([...path, index]), message, rule: "twice" }];
  });
}

/** What tells two items apart; empty where nothing has to. */
function tellApart(item: unknown): { key: string; shown: string; mend: string } {
  if (typeof item === "string") {
    const key = item.trim().toLowerCase();
    return { key, shown: item.length > 60 ? `${item.slice(0, 57)}...` : item, mend: "keep one of them" };
  }
  const { type, value } = typeof item === "object" && item !== null ? (item as Record<string, unknown>) : {};
  if (typeof type !== "string" || typeof value !== "string" || value === "")
    return { key: "", shown: "", mend: "" };
  const key = `${type} ${value.toLowerCase().replace(/\s/g, "")}`;
  return { key, shown: value, mend: 'keep one of them, and say in its "for" all that it is for' };
}
