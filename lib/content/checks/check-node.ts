import type { Node, Root, RootContent } from "mdast";
import { toString as toPlainText } from "mdast-util-to-string";
import {
  blockDirectives,
  type Directive,
  isKnownDirective,
  listDirectives,
  textDirectives,
} from "../../markdown/directives.ts";
import { suggestNearest } from "../nearest.ts";
import { removeInvisible } from "../pasted/invisible-signs.ts";
import { type Found, listLeftoverMarks } from "./leftover-marks.ts";
import { checkBlock } from "./misread-blocks.ts";

const vague =
  /^(?:here|this|this page|link|this link|more|read more|find out more|more info(?:rmation)?|details)$/i;

/** What is wrong with one piece of Markdown by itself; `source` is the whole text, to see how boxes end. */
export function checkNode(node: Node, source: string): Found[] {
  switch (node.type) {
    case "html":
      return [{ message: "raw HTML is not used here; write it as Markdown", rule: "no-html" }];
    case "image":
    case "imageReference":
      return [{ message: "pictures cannot be put in text; say it in words", rule: "no-images" }];
    case "footnoteReference":
    case "footnoteDefinition":
      return [
        { message: "there are no footnotes here; cite a source with :source[name]", rule: "no-footnotes" },
      ];
    case "link":
      return [...checkInnerLinks(node), ...checkLink(node as Node & { url: string })];
    case "definition":
      return checkDefinition(node as Node & { url: string });
    case "text":
      return [
        ...checkText(node as Node & { value: string }),
        ...listLeftoverMarks(node as Node & { value: string }),
        ...checkSigns(node as Node & { value: string }),
      ];
    case "paragraph":
      return checkHyphens(node as Node & { children: readonly Node[] });
    case "code":
    case "heading":
    case "listItem":
    case "table":
      return checkBlock(node as RootContent, source);
    case "textDirective":
    case "leafDirective":
    case "containerDirective":
      return [...checkInnerLinks(node), ...checkDirective(node as Directive, source)];
    default:
      return [];
  }
}

function checkLink(node: Node & { url: string }): Found[] {
  const shown = toPlainText(node).trim();
  if (shown === "") return [{ message: "this link has no words; say what it leads to", rule: "link-text" }];
  if (vague.test(shown))
    return [
      { message: `"${shown}" does not say where the link leads; write the page's name`, rule: "link-text" },
    ];
  // An address typed as words has the rule of a link's words, which says how to write one.
  if (/^(?:https?:\/\/|www\.)/i.test(shown) && node.url.endsWith(shown)) return [];
  if (isUsable(node.url)) return [];
  return [explainAddress(node.url)];
}

function checkDefinition({ url }: { url: string }): Found[] {
  const message = "this line is not shown to readers; write a link as [its words](/its-address)";
  return [isUsable(url) ? { message, rule: "link-form" } : explainAddress(url)];
}

function explainAddress(url: string): Found {
  const message = `"${url}" is not a link we can use; start it with https://, mailto:, tel:, / or #`;
  return { message, rule: "link-address" };
}

/** Whether a link leads anywhere: to a whole address without a password in it, to someone, or on this site. */
function isUsable(url: string): boolean {
  // Schemes in capitals would be dropped where safe HTML is made.
  if (url.startsWith("https:"))
    return /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#][^\\]*)?$/i.test(url) && URL.canParse(url);
  return /^(?:mailto:[^@\s]+@[^@\s]+\.|tel:\+?\d{3}|\/(?![/\\])|#)/.test(url);
}

/** Browsers end the outer of two links where the inner one starts. */
function checkInnerLinks(node: Node): Found[] {
  const isTerm = node.type === "textDirective" && (node as Directive).name === "term";
  if (!isTerm && node.type !== "link") return [];
  const tree = { type: "root", children: (node as Node & { children: RootContent[] }).children } as Root;
  const links = [tree, ...listDirectives(tree)].flatMap((one) => ("children" in one ? one.children : []));
  const inner = links.some(
    (one) => one.type === "link" || (one.type === "textDirective" && one.name === "term"),
  );
  const message = "a link cannot hold another, and a glossary word is one; write them one after the other";
  return inner ? [{ message, rule: "link-form" }] : [];
}

/** Lines that were meant as items of a list: a hyphen needs a space after it, and no \\ before it. */
function checkHyphens({ children }: { children: readonly Node[] }): Found[] {
  return children.flatMap((child, index): Found[] => {
    if (child.type !== "text") return [];
    const { value } = child as Node & { value: string };
    const found = (
      index === 0 ? /(?:^|\n)[ \t]*[-–—][ \u00a0]*\p{L}/u : /\n[ \t]*[-–—][ \u00a0]*\p{L}/u
    ).exec(value);
    if (!found) return [];
    const shown = found[0].trim();
    const message = `readers would see "${shown}" and no list; write "- " with an ordinary space at the start of each item, and no \\ before it`;
    return [{ message, rule: "leftover-mark" }];
  });
}

/** Codes such as &zwnj; that stand for a sign nobody sees; a sign in the file itself is told when the file is read. */
function checkSigns({ value, position }: Node & { value: string }): Found[] {
  const length = (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
  if (length === value.length || removeInvisible(value) === value) return [];
  const message = "a code that starts with & stands for an invisible sign here; take it out";
  return [{ message, rule: "invisible-sign" }];
}

function checkText({ value }: { value: string }): Found[] {
  const unfinished = /\[[^\]]*\][([]|\]\(/.exec(value);
  if (!unfinished) return [];
  const message = `this link is not finished; write [its words](/its-address) with no spaces in the address`;
  return [{ message, rule: "link-form", after: unfinished.index }];
}

function checkDirective(node: Directive, source: string): Found[] {
  const { name, type } = node;
  if (isKnownDirective(node)) {
    if (type === "textDirective" && toPlainText(node).trim() === "") {
      return [
        {
          message: `:${name} has nothing in its brackets; write :${name}[...] with no space before the [`,
          rule: "empty-directive",
        },
      ];
    }
    return type === "containerDirective" && !isClosed(node, source)
      ? [
          {
            message: `this ${name} box has no end; put a line of ::: after its last line`,
            rule: "box-not-closed",
          },
        ]
      : [];
  }
  const marks = { textDirective: ":", leafDirective: "::", containerDirective: ":::" }[type];
  const [inText, asBox]: readonly (readonly string[])[] = [textDirectives, blockDirectives];
  const known = (type === "textDirective" ? inText : asBox) ?? [];
  const shape = [...blockDirectives].some((box) => box === name)
    ? ` A ${name} box starts with three colons, :::${name}.`
    : "";
  const colon =
    type === "textDirective" ? " If it is an ordinary colon, put a space after it or take it out." : "";
  const message = `"${marks}${name}" is not something text can hold.${shape || suggestNearest(name, known)}${colon}`;
  return [{ message, rule: "unknown-directive" }];
}

/** An unclosed box swallows the rest of the page, which nobody wants and Markdown does not mind. */
function isClosed({ position }: Directive, source: string): boolean {
  if (source === "" || position?.end.offset === undefined) return true;
  const last = source.slice(position.start.offset, position.end.offset).trimEnd().split("\n").at(-1) ?? "";
  return /^[\s>]*:{3,}$/.test(last) && position.end.line > position.start.line;
}
