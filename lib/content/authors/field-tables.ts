import { type FieldDoc, listFieldDocs } from "../field-docs.ts";
import { type Kind, kinds } from "../kinds/index.ts";
import { pageFields } from "../kinds/page-fields.ts";
import { toMarkdownTable } from "./markdown-table.ts";
import { mergeVariants } from "./merge-variants.ts";

const titles: Record<Kind, string> = {
  site: "The site",
  facts: "Facts",
  comparison: "The comparison",
  "date-page": "The page for a date",
  "which-option": "Which option fits",
  sharing: "Leaflets and cards",
  guide: "A guide",
  "disagreement-type": "A type of disagreement",
  area: "An area",
  option: "An option",
  question: "A question",
  outcome: "An outcome",
  letter: "A letter",
  "letter-check": "A check of the decision letter",
  duty: "A row of the checklist for councils",
  organisation: "An organisation",
  term: "A term",
  source: "A source",
};

/** The tables of fields in content/README.md: those of every page once, then each kind's own and those of its groups. */
export function toFieldTables(): string {
  const shown = new Map<string, string>();
  const names = Object.keys(kinds) as Kind[];
  const common = toTable(listFieldDocs("guide").filter(isCommon));
  const sections = names.map(
    (kind) => `### ${titles[kind]}: \`${placeOf(kind)}\`\n\n${toTables(kind, shown)}`,
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
    shown.set(table, first ?? `\`${parent}\` of ${titles[kind].toLowerCase()}`);
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
