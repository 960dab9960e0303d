import { slug } from "github-slugger";
import type { Content } from "../content/content.ts";
import type { FieldPath } from "../content/front-matter/locators.ts";
import type { ParsedFile } from "../content/parse-record.ts";
import { listSaid } from "../content/placed-words.ts";
import type { Place, Problem } from "../content/problem.ts";
import type { AnyRecord } from "../content/record.ts";
import type { RenderContext } from "../markdown/context.ts";
import { listHeadings } from "../markdown/headings.ts";
import { keepFor } from "../memo/keep-for.ts";
import { isFrameId, listDrawn, namedOnPages } from "./drawn-ids.ts";
import { toDraftContext } from "./render-context.ts";

type Heading = Place & { id: string; words: string };

const reasons = {
  frame: "every page has something of its own by that name",
  page: "this page has a part of its own by that name",
  text: "this page has another heading by that name",
};

/** A problem for every heading, and every name that is an id, which something else on its page has too: a link would lead to one of the two. */
export function checkHeadings(content: Content): Problem[] {
  const context = toDraftContext(content);
  return content.parsed.flatMap((file) => {
    const found = [...listInText(file, context), ...listTitles(file)];
    return [...checkAlike(content, file, found), ...(file.state === "record" ? checkName(file.record) : [])];
  });
}

function checkAlike(content: Content, file: ParsedFile, headings: readonly Heading[]): Problem[] {
  if (headings.length === 0 || !("front" in file)) return [];
  const drawn = listDrawn(content, file.kind, file.name);
  // Headings of one text that are alike get a number each, so only those in fields can be alike.
  const seen = new Set<string>();
  return headings.flatMap((heading) => {
    const { id } = heading;
    const why = isFrameId(id) ? "frame" : drawn.has(id) ? "page" : seen.has(id) ? "text" : undefined;
    seen.add(id);
    return explain(heading, why);
  });
}

function checkName({ kind, name, file }: AnyRecord): Problem[] {
  if (!namedOnPages.includes(kind) || !isFrameId(name)) return [];
  const message = `a file may not be called "${name}": ${reasons.frame}; give it a longer name`;
  return [{ file, line: 1, column: 1, message, rule: "heading-taken" }];
}

function explain({ id: _, words, ...place }: Heading, why: keyof typeof reasons | undefined): Problem[] {
  if (why === undefined) return [];
  const [, start, end] = /^(.*?)(\??)$/.exec(words) ?? [];
  const message = `"${words}" cannot be a heading here: ${reasons[why]}, and a link would lead to the wrong one; write other words, such as "${start}, in detail${end}"`;
  return [{ ...place, message, rule: "heading-taken" }];
}

/** The headings in the text below a file's fields. */
function listInText(file: ParsedFile, context: RenderContext): Heading[] {
  const texts = listSaid(file).words.filter(({ path }) => path.length === 0);
  return texts.flatMap(({ tree, at }) =>
    listHeadings(tree, context).map(({ id, words, line, column }) => ({ id, words, ...at(line, column) })),
  );
}

/** The headings that stand in fields, for the records that have some. */
const listTitles = keepFor((file: ParsedFile): readonly Heading[] =>
  file.state !== "record"
    ? []
    : listTitled(file.record).map(({ title, path }) => ({
        id: slug(title),
        words: title,
        file: file.file,
        ...file.front.locate(path),
      })),
);

/** The fields of a record whose words its page shows as headings, with their places. */
export function listTitled(record: AnyRecord): { title: string; path: FieldPath }[] {
  const toPlaced = (field: string, titled: readonly { title: string }[] = []) =>
    titled.map(({ title }, index) => ({ title, path: [field, index, "title"] }));
  if (record.kind === "area") return toPlaced("doubts", record.doubts);
  if (record.kind === "letter") return toPlaced("lines", record.lines);
  return record.kind === "sheet" ? toPlaced("ticks", record.ticks) : [];
}
