import type { FieldDoc } from "./field-docs.ts";
import { suggestNearest } from "./nearest.ts";

// biome-ignore format: a table, a subject a line
/** Fields that staff look for, and those that can hold what they mean, the best first. */
const elsewhere: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:open(?:ing)?(?:-?(?:hours|times))?|hours|times|days)$/, ["hours", "opening-hours", "for", "words"]],
  [/^(?:languages?|interpreters?|bsl|access(?:ibility)?|venues?)$/, ["languages", "access", "for", "who-for", "words"]],
  [/^(?:notes?|comments?|remarks?|caveats?|warnings?)$/, ["doubt", "doubts", "words", "summary"]],
  [/^(?:fees?|prices?|charges?|costs)$/, ["cost", "words"]],
  [/^(?:ext(?:ension)?|options?|press|menu)$/, ["option", "for", "words"]],
  [/^(?:department|team|desk|whose)$/, ["name", "for", "words"]],
  [/^(?:sms|text|role|purpose|use)$/, ["for", "words"]],
  [/^(?:text-?relay|relay(?:-uk)?)$/, ["relay", "for", "words"]],
  [/^(?:tel(?:ephone)?|phone|mobile|number|e-?mail|mail|fax|form|web(?:site|page)?|url|address|post(?:al-address)?)$/, ["value", "contacts", "link"]],
  [/^(?:post-?code|town|street|city)$/, ["value"]],
  [/^contacts?$/, ["contacts"]],
  [/^(?:providers?|mediators?|helps-with)$/, ["services"]],
  [/^(?:ages?|age-(?:range|from|to))$/, ["age-bands"]],
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

/** The first of the names that is a field beside it, else of a group around it, else elsewhere in the file. */
function findTarget(names: readonly string[], parent: string, docs: readonly FieldDoc[]): string | undefined {
  const free = docs.filter(({ form }) => !isChoice(form));
  const beside = names.find((name) => free.some((doc) => doc.parent === parent && doc.name === name));
  if (beside) return `"${beside}"`;
  const byName = names.map((name) => free.filter((doc) => doc.name === name));
  const around = byName.map((found) => findAround(found, parent)).find(Boolean);
  const found = around ?? byName.flat()[0];
  return found && (found.parent === "" ? `"${found.name}"` : `"${found.name}" of "${found.parent}"`);
}

/** The one that stands in the nearest group around a place, the file's top being the last. */
function findAround(found: readonly FieldDoc[], parent: string): FieldDoc | undefined {
  return found
    .filter((doc) => doc.parent === "" || `${parent}.`.startsWith(`${doc.parent}.`))
    .toSorted((a, b) => b.parent.length - a.parent.length)[0];
}

/** Whether a field lists names that are given, and so cannot say what somebody wants to. */
function isChoice(form: string): boolean {
  return form.startsWith("list: ") && form.includes(", ");
}
