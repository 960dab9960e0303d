import { type FieldDoc, listFieldDocs } from "../field-docs.ts";
import { type Kind, kindNames, kinds } from "../kinds/index.ts";
import { pageFields } from "../kinds/page-fields.ts";
import { toMarkdownTable } from "./markdown-table.ts";
import { mergeVariants } from "./merge-variants.ts";

/** The tables of fields in content/README.md: those of every page once, then each kind's own and those of its groups. */
export function toFieldTables(): string {
  const shown = new Map<string, string>();
  const common = toTable(listFieldDocs("guide").filter(isCommon));
  const sections = kindNames.map(
    (kind) => `### ${kinds[kind].title}: \`${placeOf(kind)}\`\n\n${toTables(kind, shown)}`,
  );
  return [`### Every page\n\n${common}`, ...sections].join("\n\n");
}

function placeOf(kind: Kind): string {
  const place = kinds[kind];
  return "file" in place ? place.file : `${place.folder}/`;
}

function isCommon({ name, parent }: FieldDoc): boolean {
  return parent === "" && name in pageFields;
}

function toTables(kind: Kind, shown: Map<string, string>): string {
  const all = mergeVariants(listFieldDocs(kind));
  const own = new Set(all.flatMap(({ name, parent }) => (parent === "" ? [name] : [])));
  const isPage = Object.keys(pageFields).every((name) => own.has(name));
  const docs = isPage ? all.filter((doc) => !isCommon(doc)) : all;
  const tables = [...new Set(docs.map(({ parent }) => parent))].map((parent) => {
    const table = toTable(docs.filter((doc) => doc.parent === parent));
    if (parent === "") return isPage ? `The fields of every page, and:\n\n${table}` : table;
    const first = shown.get(table);
    shown.set(table, first ?? `\`${parent}\` of ${kinds[kind].title.toLowerCase()}`);
    return first ? `In \`${parent}\`: the same fields as in ${first}.` : `In \`${parent}\`:\n\n${table}`;
  });
  return tables.join("\n\n");
}

function toTable(docs: readonly FieldDoc[]): string {
  const rows = docs.map(({ name, required, form, about }) => [
    `\`${name}\``,
    required ? "yes" : "no",
    form,
    about,
  ]);
  return toMarkdownTable([["Field", "Needed", "Form", "What it says"], ...rows]);
}
