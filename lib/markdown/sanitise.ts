import type { Schema } from "hast-util-sanitize";

/** What Markdown may become: text, lists, tables, boxes and safe links; anything else is dropped. */
export const allowed: Schema = {
  tagNames: [
    "p", "h2", "h3", "h4", "ul", "ol", "li", "a", "strong", "em", "del", "blockquote", "code", "pre", "br", "hr",
    "table", "thead", "tbody", "tr", "th", "td", "div", "span",
  ],
  attributes: {
    a: ["href", ["className", "cite", "term"], "ariaLabel"],
    div: [["className", "box", "box-warning", "box-note", "box-example", "box-doubt"]],
    ol: ["start"],
    th: [["align", "left", "center", "right"]],
    td: [["align", "left", "center", "right"]],
  },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  strip: ["script", "style"],
  clobber: [],
};
