import type { Council } from "./councils/council.ts";
import type { Councils } from "./councils/parse-councils.ts";
import { type FieldDoc, listFieldDocs } from "./field-docs.ts";
import { startArea } from "./start-area.ts";

/** The first form of an area's file: what is known is filled in, and a note above each field says what belongs there. */
export function renderNewArea(council: Council, councils: Councils): string {
  const docs = listFieldDocs("area");
  const start = startArea(council, councils);
  const fields = docs
    .filter(({ parent }) => parent === "")
    .map((doc) =>
      renderField(
        doc,
        start.fields[doc.name],
        docs.filter(({ parent }) => parent === doc.name),
      ),
    );
  return `---\n${intro(council)}\n${fields.join("\n")}\n---\n\n${start.body}`;
}

function intro({ name }: Council): string {
  return [
    `# The service of ${name}. Lines that start with # are notes to you; readers never see them.`,
    "# 1. Fill in what is empty.",
    "# 2. Read what is filled in. Change what is different here.",
    "# 3. Run: npm run content. It lists what is left, line by line. Do this until it finds no problems.",
    "# To use a field that is not needed, take the # away from its line.",
  ].join("\n");
}

function renderField(
  doc: FieldDoc,
  value: readonly string[] | undefined,
  inside: readonly FieldDoc[],
): string {
  const { name, about, required, form } = doc;
  const shown = ["text", "group", "list: group"].includes(form) ? "" : ` (${form})`;
  const note = `# ${about}${shown}${required ? "" : "; not needed"}`;
  if (value) {
    const [first = "", ...rest] = value;
    return [note, `${name}:${first && ` ${first}`}`, ...rest].join("\n");
  }
  if (required) return `${note}\n${name}:`;
  const items = inside.map((field, index) => `#   ${index === 0 ? "- " : "  "}${field.name}:`);
  return [note, `# ${name}:`, ...items].join("\n");
}
