import { readFileSync } from "node:fs";
import { join } from "node:path";

type Reference = { "@id": string };
type Term = {
  "@id": string;
  "rdfs:subClassOf"?: Reference | Reference[];
  "schema:domainIncludes"?: Reference | Reference[];
  "schema:rangeIncludes"?: Reference | Reference[];
};

const file = join(import.meta.dirname, "../../fixtures/schema-org/vocabulary.json");
const graph = JSON.parse(readFileSync(file, "utf8"))["@graph"] as Term[];
const terms = new Map(graph.map((term) => [term["@id"].replace("schema:", ""), term]));

/** Types and properties schema.org does not have, in places they do not belong, or with values they cannot hold. */
export function listMisuses(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listMisuses);
  if (typeof value !== "object" || value === null) return [];
  const { "@type": type, "@context": _context, "@id": _id, ...properties } = value as Record<string, unknown>;
  if (typeof type !== "string" || !terms.has(type)) return [`${type} is not a type`];
  return Object.entries(properties).flatMap(([name, held]) => checkProperty(type, name, held));
}

function checkProperty(type: string, name: string, held: unknown): string[] {
  const property = terms.get(name);
  if (!property) return [`${name} is not a property`];
  const lineage = listLineage(type);
  if (!listNames(property["schema:domainIncludes"]).some((domain) => lineage.includes(domain)))
    return [`${name} does not belong to ${type}`];
  const range = listNames(property["schema:rangeIncludes"]);
  return (Array.isArray(held) ? held : [held]).flatMap((item) => {
    const kinds = listKinds(item);
    return kinds.some((kind) => range.includes(kind))
      ? listMisuses(item)
      : [`${name} cannot hold ${kinds[0]}`];
  });
}

/** What a value may count as: a thing's type and all it descends from, or the kinds of plain text it is written like; an address may stand for the thing at it. */
function listKinds(value: unknown): string[] {
  if (typeof value === "number") return ["Integer", "Number"];
  if (typeof value !== "string") return listLineage(String((value as { "@type"?: unknown })["@type"]));
  if (/^https:\/\/\S+$/.test(value)) return ["URL", "Text", "Thing"];
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? ["Date"] : ["Text"];
}

function listLineage(type: string): string[] {
  return [type, ...listNames(terms.get(type)?.["rdfs:subClassOf"]).flatMap(listLineage)];
}

function listNames(references: Reference | Reference[] = []): string[] {
  return [references].flat().map((reference) => reference["@id"].replace("schema:", ""));
}
