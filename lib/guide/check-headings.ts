import { slug } from "github-slugger";
import type { Element } from "hast";
import { visit } from "unist-util-visit";
import type { Content } from "../content/content.ts";
import type { FieldPath } from "../content/front-matter/locators.ts";
import { listWords, type PlacedWords } from "../content/placed-words.ts";
import type { Place, Problem } from "../content/problem.ts";
import type { AnyRecord } from "../content/record.ts";
import type { RenderContext } from "../markdown/context.ts";
import { toHtml } from "../markdown/render.ts";
import { toText } from "../markdown/to-text.ts";
import { keepFor } from "../memo/keep-for.ts";
import { isFrameId, listDrawn, namedOnPages } from "./drawn-ids.ts";
import { nameRecords, toKey } from "./named-records.ts";
import { toDraftContext } from "./render-context.ts";

type Heading = Place & { id: string; words: string };

const reasons = {
  frame: "every page has something of its own by that name",
  page: "this page has a part of its own by that name",
  text: "this page has another heading by that name",
};

/** A problem for every heading, and every name that is an id, which something else on its page has too: a link would lead to one of the two. */
export function checkHeadings(content: Content): Problem[] {
  const texts = listWords(content).filter(({ path }) => path.length === 0);
  const listTextHeadings = listHeadings(toDraftContext(content));
  return [
    ...texts.flatMap((text) => checkText(content, text, listTextHeadings(text))),
    ...content.records.flatMap(checkName),
  ];
}

function checkText(content: Content, text: PlacedWords, headings: readonly Heading[]): Problem[] {
  const drawn = listDrawn(content, text.kind, text.name);
  // Headings of one text that are alike get a number each, so only those in fields can be alike.
  const seen = new Set<string>();
  return [...headings, ...listTitles(content, text)].flatMap((heading) => {
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

/** The headings of a text as the page shows them: with the words of facts, which are part of their ids. */
const listHeadings = keepFor((context: RenderContext) =>
  keepFor(({ tree, at }: PlacedWords): readonly Heading[] => {
    const found: Heading[] = [];
    visit(toHtml(tree, context), "element", (node: Element) => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      if (typeof node.properties.id === "string")
        found.push({ id: node.properties.id, words: toText(node), ...at(line, column) });
    });
    return found;
  }),
);

/** The headings that stand in fields, for the records that have some. */
function listTitles(content: Content, { kind, name }: PlacedWords): Heading[] {
  const record = nameRecords(content).get(toKey(kind, name));
  if (!record) return [];
  return listTitled(record).map(({ title, path }) => ({
    id: slug(title),
    words: title,
    ...content.placeOf(record, path),
  }));
}

/** The fields of a record whose words its page shows as headings, with their places. */
export function listTitled(record: AnyRecord): { title: string; path: FieldPath }[] {
  const toPlaced = (field: string, titled: readonly { title: string }[] = []) =>
    titled.map(({ title }, index) => ({ title, path: [field, index, "title"] }));
  if (record.kind === "area") return toPlaced("doubts", record.doubts);
  if (record.kind === "letter") return toPlaced("lines", record.lines);
  return record.kind === "sheet" ? toPlaced("ticks", record.ticks) : [];
}
