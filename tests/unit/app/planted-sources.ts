import { join } from "node:path";
import { parseDocument } from "yaml";
import { parseContent } from "../../../lib/content/content.ts";
import { type FieldDoc, listFieldDocs } from "../../../lib/content/field-docs.ts";
import { type Kind, kindNames } from "../../../lib/content/kinds/index.ts";
import { readContentFiles } from "../../../lib/content/read.ts";
import type { AnyRecord } from "../../../lib/content/record.ts";
import { walkFields } from "../../../lib/content/walk.ts";
import { layOver } from "../sound-guide.ts";

type TextFile = { path: string; text: string };
type Path = readonly (string | number)[];

/** One field that holds Markdown, named as its author knows it, and the source that it alone cites. */
export type Planted = { field: string; source: string };

/** The sound guide with records that leave no field of Markdown out. */
export const fullFiles: readonly TextFile[] = layOver(
  readContentFiles(join(import.meta.dirname, "../../fixtures/every-field")),
).flatMap((file) => ("text" in file ? [file] : []));

/** Every field that holds Markdown, as the schemas of all kinds have it: `area contacts.doubt`. */
export function listMarkdownFields(): string[] {
  return kindNames.flatMap((kind) =>
    listFieldDocs(kind)
      .filter(({ form }) => /^(list: )?words( without sources)?$/.test(form))
      .map((doc) => `${kind} ${toName(doc)}`),
  );
}

/** The full guide in which each such field, and the text of each kind that has one, cites a source or, in the `uncited` fields, a fact. */
export function plantSources(uncited: ReadonlySet<string> = new Set()): {
  files: TextFile[];
  planted: Planted[];
} {
  const planted = new Map<string, string>();
  const cite = (field: string) => {
    const source = `of-${field.replaceAll(/[^a-z]+/g, "-")}`;
    planted.set(source, field);
    return uncited.has(field) ? ` :fact[${source}]` : `:source[${source}]`;
  };
  const files = fullFiles.map((file) => plantIn(file, cite));
  const act = fullFiles.find(({ path }) => path === "sources/act-55.md")?.text ?? "";
  const sources = [...planted.keys()].map((name) => ({
    path: `sources/${name}.md`,
    text: act.replace(/^title: .*$/m, `title: ${name}`).replace(/^link: .*$/m, `link: https://a.org/${name}`),
  }));
  const facts = [...planted].flatMap(([source, field]) => (uncited.has(field) ? [toFact(source)] : []));
  const withFacts = files.map((file) =>
    file.path === "facts.md"
      ? { ...file, text: file.text.replace(/^facts:\n/m, `$&${facts.join("")}`) }
      : file,
  );
  return {
    files: [...withFacts, ...sources],
    planted: [...planted].map(([source, field]) => ({ source, field })),
  };
}

function plantIn(file: TextFile, cite: (field: string) => string): TextFile {
  const [record] = parseContent([file], "content").records;
  if (!record) return file;
  const [, front = "", body = ""] = /^---\n(.*?\n)---\n(.*)$/s.exec(file.text) ?? [];
  const fields = parseDocument(front, { schema: "failsafe" });
  for (const found of walkFields(record)) {
    if (!("words" in found)) continue;
    const mark = cite(toField(record, found.path));
    fields.setIn(found.path, String(fields.getIn(found.path)).replace(/\.?$/, `${mark}$&`));
  }
  const own = body.trim() === "" ? body : `${body}\nSo it is${cite(`${record.kind} text`)}.\n`;
  return { ...file, text: `---\n${fields.toString({ lineWidth: 0 })}---\n${own}` };
}

/** A field's name in the schema: without places in lists, and without the names that authors give to groups. */
function toField({ kind }: AnyRecord, path: Path): string {
  const names = path.filter((part) => typeof part === "string");
  const inGroup = listGroups(kind).includes(names[0] ?? "");
  return `${kind} ${names.filter((_, index) => !inGroup || index !== 1).join(".")}`;
}

function listGroups(kind: Kind): string[] {
  return listFieldDocs(kind)
    .filter(({ form }) => form === "named groups")
    .map(toName);
}

function toName({ parent, name }: FieldDoc): string {
  return parent === "" ? name : `${parent}.${name}`;
}

function toFact(source: string): string {
  return `  ${source}:\n    words: a thing\n    means: It is a thing.\n    sources:\n      - ${source}\n`;
}
