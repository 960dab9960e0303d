import type { Council } from "../councils/council.ts";
import type { Councils } from "../councils/parse-councils.ts";
import { type FieldDoc, listFieldDocs } from "../field-docs.ts";
import { mergeVariants } from "./merge-variants.ts";
import { type AreaStart, remarks, startArea } from "./start-area.ts";

/** The first form of an area's file: what is known is filled in, and a note above each field says what belongs there. */
export function renderNewArea(council: Council, councils: Councils): string {
  const docs = mergeVariants(listFieldDocs("area"));
  const start = startArea(council, councils);
  const fields = renderFields("", docs, start.fields).flat();
  return `---\n${intro(council)}\n${fields.join("\n")}\n---\n`;
}

function intro({ name }: Council): string {
  return [
    `# The service of ${name}. Lines that start with # are notes to you; readers never see them.`,
    "# 1. Fill in what is empty.",
    "# 2. Read what is filled in. Change what is different here.",
    "# 3. Run: npm run content. It lists what is left, line by line. Do this until it finds no problems.",
    "# To use a field that is not needed, take the # and the space after it away from its line, and from those below that belong to it.",
  ].join("\n");
}

/** The lines of each field of a group, or of the whole file; fields inside it are named by their path, `contacts.type`. */
export function renderFields(
  parent: string,
  docs: readonly FieldDoc[],
  known: AreaStart["fields"],
): string[][] {
  return docs.filter((doc) => doc.parent === parent).map((doc) => renderField(doc, docs, known));
}

function renderField(doc: FieldDoc, docs: readonly FieldDoc[], known: AreaStart["fields"]): string[] {
  const { name, parent, about, required, form } = doc;
  const path = parent === "" ? name : `${parent}.${name}`;
  const shown = /^(?:text|group|list: group)/.test(form) ? "" : ` (${form})`;
  const notes = [`${about}${shown}${required ? "" : "; not needed"}`, ...(remarks[path] ?? [])];
  const [first = "", ...rest] = known[path] ?? [""];
  const inside = known[path] ? rest : indent(renderFields(path, docs, known), form.startsWith("list"));
  const lines = [`${name}:${first && ` ${first}`}`, ...inside];
  // What is known stays in use although nobody has to give it.
  const isUsed = required || known[path];
  return [...notes.map((note) => `# ${note}`), ...(isUsed ? lines : lines.map((line) => `# ${line}`))];
}

/** Puts the fields of a group below its name; in a list, the first one carries the hyphen of the item. */
function indent(fields: readonly string[][], isList: boolean): string[] {
  if (!isList) return fields.flat().map((line) => `  ${line}`);
  const [first = [], ...others] = fields;
  const start = first.map((line) => (line.startsWith("#") ? `  ${line}` : `  - ${line}`));
  return [...start, ...others.flat().map((line) => `    ${line}`)];
}
