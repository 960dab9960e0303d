import type { Problem } from "../problem.ts";

// biome-ignore format: a table, a sort of sign a line
/** Signs that readers cannot see, yet searches, screen readers, checks and machines meet. */
const sorts: readonly (readonly [RegExp, string])[] = [
  [/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u, "it sets the direction of writing; numbers copied from Outlook or Windows have it"],
  [/[\u200b\u2060\ufeff]/u, "a space without width"],
  [/[\u200c\u200d]/u, "it joins or parts letters"],
  [/\u00ad/u, "a hyphen that shows at the end of a line only"],
  [/[\u115f\u1160\u180e\u2061-\u2065\u206a-\u206f\u3164\ufff9-\ufffb\u{e0000}-\u{e007f}]/u, "nobody sees it"],
  [/[\u{e000}-\u{f0a6}\u{f0a8}-\u{f0b6}\u{f0b8}-\u{f8ff}\u{f0000}-\u{10ffff}]/u, "only one program has a picture for it"],
  [/[\ufffd\ufffe\uffff\ud800-\udfff]/u, "a letter was lost here on its way"],
  [/[\u2028\u2029]/u, "a break of a line or paragraph from another program"],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u, "a sign for machines"],
];

const invisible = new RegExp(sorts.map(([sign]) => sign.source).join("|"), "gu");

/** The text without them. */
export function removeInvisible(text: string): string {
  return text.replace(invisible, "");
}

/** A problem for each line that holds such signs, which it names. */
export function listInvisible(file: string, lines: readonly string[]): Problem[] {
  return lines.flatMap((line, index): Problem[] => {
    const found = [...new Set(line.match(invisible))];
    const [first] = found;
    if (first === undefined) return [];
    const [, about] = sorts.find(([sign]) => sign.test(first)) ?? [];
    const codes = found.map(toCode).join(" and ");
    const message = `${found.length > 1 ? "invisible signs stand" : "an invisible sign stands"} on this line (${codes}: ${about}); ${explainWhere(line, line.indexOf(first))}`;
    return [{ file, line: index + 1, column: line.indexOf(first) + 1, message, rule: "invisible-sign" }];
  });
}

/** The words that are to be typed again, as the sign itself cannot be seen in them. */
function explainWhere(line: string, at: number): string {
  const before = removeInvisible(line.slice(0, at));
  const after = /^\S*(?: \S+){0,2}/.exec(removeInvisible(line.slice(at)))?.[0] ?? "";
  const start = (after === "" ? /(?:\S+ ){0,2}\S*$/ : /\S*$/).exec(before)?.[0] ?? "";
  const value = `${start}${after}`.trim();
  return `delete "${value}" with the signs beside it, and type it again`;
}

function toCode(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
