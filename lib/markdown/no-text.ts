import type { Root } from "mdast";

/** The text of a page that is made of parts alone. */
export const noText: Root = { type: "root", children: [] };
