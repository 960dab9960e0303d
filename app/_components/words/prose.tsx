import type { Root as Html } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { Root } from "mdast";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toHtml, toInlineHtml } from "../../../lib/markdown/render.ts";
import { keepFor } from "../../../lib/memo/keep-for.ts";

/** A record's body as elements: the only file that turns trees into elements. */
export function Prose({ tree, context }: { tree: Root; context: RenderContext }) {
  return tree.children.length > 0 ? <div className="prose">{toElements(toHtml(tree, context))}</div> : null;
}

/** One line of words as elements, without a paragraph around it. */
export function Inline({ words, context }: { words: { tree: Root }; context: RenderContext }) {
  return <>{toElements(toInlineHtml(words.tree, context))}</>;
}

/** Elements never change, so the same words are the same elements on every page. */
const toElements = keepFor((html: Html): ReactNode => toJsxRuntime(html, { Fragment, jsx, jsxs }));
