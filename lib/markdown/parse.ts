import type { Root } from "mdast";
import { remark } from "remark";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import { keepOrdinaryColons } from "./plugins/ordinary-colons.ts";

const processor = remark().use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze();

/** Markdown with tables, links and directives, as a tree; positions count from 1 within the text given. */
export function parseMarkdown(markdown: string): Root {
  const tree = processor.parse(markdown);
  keepOrdinaryColons(tree);
  return tree;
}
