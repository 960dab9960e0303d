import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Library } from "../content/library.ts";
import { suggestNearest } from "../content/nearest.ts";
import type { Place, Problem } from "../content/problem.ts";
import { walkFields } from "../content/walk.ts";
import { listFragments } from "./fragments.ts";
import { addressOf } from "./paths.ts";

type Use = Place & { address: string };

/** A problem for every link in the text, and every next step, that leads to no page or no heading of ours. */
export function checkLinks(library: Library): Problem[] {
  const fragments = listFragments(library);
  return listUses(library).flatMap(({ address, ...place }) => {
    const [path = "", id] = address.split("#");
    const ids = fragments.get(path);
    if (!fragments.has(path)) {
      const message = `there is no page "${path}" on this site.${suggestNearest(path, fragments.keys()) || " Take the link out, or write the page."}`;
      return [{ ...place, message, rule: "dead-link" }];
    }
    if (id === undefined || !ids || ids.has(id)) return [];
    const message = `the page ${path} has no heading "#${id}".${suggestNearest(id, ids) || " Link to the page alone."}`;
    return [{ ...place, message, rule: "dead-anchor" }];
  });
}

function listUses(library: Library): Use[] {
  return library.records.flatMap((record) => {
    const own = addressOf(record) ?? "/";
    const inFields = [...walkFields(record)].flatMap(({ path, ...found }) =>
      "words" in found
        ? listTreeLinks(found.words.tree, own, (line, column) =>
            library.placeInField(record, path, line, column),
          )
        : [],
    );
    const inBody = listTreeLinks(record.body, own, (line, column) =>
      library.placeInBody(record, line, column),
    );
    const next = "next" in record ? record.next : [];
    const pages = record.kind === "duty" ? (record.pages ?? []) : [];
    const steps = next.map((address, index) => ({ address, ...library.placeOf(record, ["next", index]) }));
    const matches = pages.map((address, index) => ({
      address,
      ...library.placeOf(record, ["pages", index]),
    }));
    return [...inFields, ...inBody, ...steps, ...matches];
  });
}

function listTreeLinks(tree: Root, own: string, locate: (line: number, column: number) => Place): Use[] {
  const found: Use[] = [];
  visit(tree, ["link", "definition"], (node) => {
    const url = "url" in node ? (node.url as string) : "";
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (/^\/(?!\/)/.test(url)) found.push({ address: url, ...locate(line, column) });
    if (url.startsWith("#")) found.push({ address: `${own}${url}`, ...locate(line, column) });
  });
  return found;
}
