import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Library } from "../content/library.ts";
import { suggestNearest } from "../content/nearest.ts";
import type { Place, Problem } from "../content/problem.ts";
import { walkFields } from "../content/walk.ts";
import { listFragments } from "./fragments.ts";
import { isServiceAddress, listOtherAddresses } from "./other-addresses.ts";
import { addressOf } from "./paths.ts";

/** `field`: the list it stands in, when only a page with a title can stand there. */
type Use = Place & { address: string; field?: "next" | "pages" };

/** A problem for every link in the text, and every next step, that leads to no page or no heading of ours. */
export function checkLinks(library: Library): Problem[] {
  const fragments = listFragments(library);
  const others = new Set(listOtherAddresses(library));
  return listUses(library).flatMap(({ address, field, ...place }) => {
    const [path = "", id] = address.split("#");
    const ids = fragments.get(path);
    if (isServiceAddress(path) && !field) return [];
    if (!fragments.has(path)) {
      const message = `there is no page "${path}" on this site.${suggestNearest(path, fragments.keys()) || " Take the link out, or write the page."}`;
      return [{ ...place, message, rule: "dead-link" }];
    }
    if (field && others.has(path)) {
      const message = `"${path}" cannot stand in "${field}", which lists pages only; link to it in the text`;
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
    const listed = Object.entries({ next, pages }).flatMap(([name, addresses]) => {
      const field = name as "next" | "pages";
      return addresses.map((address, index) => ({
        address,
        field,
        ...library.placeOf(record, [field, index]),
      }));
    });
    return [...inFields, ...inBody, ...listed];
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
