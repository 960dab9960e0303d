import type { Root as Html } from "hast";
import type { Root } from "mdast";
import rehypeSanitize from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { keepFor } from "../memo/keep-for.ts";
import type { RenderContext } from "./context.ts";
import { listDirectives } from "./directives.ts";
import { showBlocks } from "./plugins/blocks.ts";
import { dropDoubledCites } from "./plugins/cites-once.ts";
import { showDates } from "./plugins/dates.ts";
import { showFacts } from "./plugins/facts.ts";
import { addHeadingIds } from "./plugins/heading-ids.ts";
import { linkPhones } from "./plugins/phones.ts";
import { showSources } from "./plugins/sources.ts";
import { addTableScopes } from "./plugins/table-scopes.ts";
import { showTerms } from "./plugins/terms.ts";
import { allowed } from "./sanitise.ts";

const toSafeHtml = unified().use(remarkRehype).use(rehypeSanitize, allowed).freeze();

/** A Markdown tree as safe HTML elements, with headings that can be linked to; the tree given is not changed, and the same is drawn once. */
export function toHtml(tree: Root, context: RenderContext): Html {
  const own = context.undated && !holdsDates(tree) ? context.undated : context;
  return drawWith(own)(tree);
}

const drawWith = keepFor((context: RenderContext) => keepFor((tree: Root) => draw(tree, context)));

const holdsDates = keepFor((tree: Root) =>
  listDirectives(tree).some((node) => node.type === "textDirective" && node.name === "date"),
);

function draw(tree: Root, context: RenderContext): Html {
  const words = structuredClone(tree);
  showDates(words, context);
  showFacts(words, context);
  showSources(words, context);
  showTerms(words, context);
  showBlocks(words);
  const html = toSafeHtml.runSync(words) as Html;
  dropDoubledCites(html);
  linkPhones(html);
  addHeadingIds(html);
  addTableScopes(html);
  return html;
}

/** One line of words as safe HTML elements, without the paragraph around it. */
export function toInlineHtml(tree: Root, context: RenderContext): Html {
  return withoutParagraph(toHtml(tree, context));
}

const withoutParagraph = keepFor((html: Html): Html => {
  const [first] = html.children;
  return first?.type === "element" && first.tagName === "p"
    ? { type: "root", children: first.children }
    : html;
});
