import type { FieldDoc } from "./field-docs.ts";
import { suggestNearest } from "./nearest.ts";

// biome-ignore format: a table, a subject a line
/** Fields that staff look for, and those that can hold what they mean, the best first. */
const elsewhere: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:open(?:ing)?(?:-?(?:hours|times))?|hours|times|days)$/, ["hours", "opening-hours", "for", "words"]],
  [/^(?:languages?|interpreters?|bsl|access(?:ibility)?|venues?)$/, ["languages", "access", "for", "who-for", "words"]],
  [/^(?:notes?|comments?|remarks?|caveats?|warnings?)$/, ["doubt", "doubts", "words", "summary"]],
  [/^(?:fees?|prices?|charges?|costs)$/, ["cost", "words"]],
  [/^(?:ext(?:ension)?|options?|sms|text|relay|department|team|role|purpose|use)$/, ["for", "words"]],
  [/^(?:tel(?:ephone)?|phone|mobile|number|e-?mail|mail|fax|form|web(?:site|page)?|url|address|post(?:al-address)?)$/, ["value", "contacts", "link"]],
  [/^(?:post-?code|town|street|city)$/, ["value"]],
  [/^(?:ages?|age-range)$/, ["age-bands", "age-from"]],
  [/^(?:(?:last-)?updated|date|published|checked)$/, ["published-on", "opened-on", "reviewed"]],
  [/^(?:source|where|link|page|url|seen-at)$/, ["published-at", "link", "sources"]],
];

/** What to do about a field that is none here, as a sentence: the name that was meant, or the field that can hold what it says. */
export function adviseOnField(
  key: string,
  parent: string,
  type: string | undefined,
  docs: readonly FieldDoc[],
): string {
  const siblings = docs.filter((doc) => doc.parent === parent).map(({ name }) => name);
  if (siblings.includes(key)) return adviseOnType(type, siblings);
  const nearest = suggestNearest(key, siblings);
  const [, names = []] = elsewhere.find(([asked]) => asked.test(key)) ?? [];
  const target = findTarget(names, parent, docs);
  if (target) return ` What it says can stand in ${target}.`;
  return nearest || " Take it out.";
}

/** A field of one sort of contact, below another. */
function adviseOnType(type: string | undefined, siblings: readonly string[]): string {
  const here = type ? `the type ${type}` : "this type";
  const target = siblings.includes("for") ? ' Write what it says in "for".' : " Take it out.";
  return ` It is not for ${here}.${target}`;
}

/** The first of the names that is a field beside it, at the top or elsewhere in the file. */
function findTarget(names: readonly string[], parent: string, docs: readonly FieldDoc[]): string | undefined {
  const beside = names.find((name) => docs.some((doc) => doc.parent === parent && doc.name === name));
  if (beside) return `"${beside}"`;
  const top = names.find((name) => docs.some((doc) => doc.parent === "" && doc.name === name));
  if (top) return `"${top}"`;
  const inside = docs.find(({ name }) => names[0] !== undefined && names.includes(name));
  return inside && `"${inside.name}" of "${inside.parent}"`;
}
