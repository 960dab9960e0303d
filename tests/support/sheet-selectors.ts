/** Each selector of a minified sheet as written there, those of keyframes and page boxes aside. */
export function listSheetSelectors(css: string): string[] {
  const heads = [...css.matchAll(/(?<=^|[{};])([^{};@]+)\{/g)].map(([, head = ""]) => head);
  const selectors = heads.flatMap(splitList).filter((selector) => !/^(from|to|[\d.]+%)$/.test(selector));
  return [...new Set(selectors)];
}

/** Commas inside brackets belong to one selector. */
function splitList(head: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of head) {
    if ("([".includes(character)) depth++;
    if (")]".includes(character)) depth--;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

const states =
  "hover|active|focus-visible|focus-within|focus|target|visited|link|any-link|enabled|disabled|checked|lang\\([^)]*\\)";
const state = new RegExp(`(?<!\\\\):(${states})(?![\\w-])`, "g");
const notState = new RegExp(`:not\\((?<!\\\\):(${states})\\)`, "g");
const generated =
  /(?<!\\)::?(before|after|first-letter|first-line|marker|selection|placeholder|details-content|-[a-z-]+)(?![\w-])/g;

/** The selector of every element that the given one could ever match: states may come, generated parts are their element's. */
export function toLasting(selector: string): string {
  const lasting = selector.replace(notState, "").replace(generated, "").replace(state, "");
  return lasting.trim().replace(/^$|(?<=[\s>+~])$/, "*");
}
