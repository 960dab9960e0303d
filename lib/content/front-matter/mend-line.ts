/** A line of fields in its parts: the indent with hyphens, the name with its colon and spaces, and the value. */
const parts = /^(\s*(?:- +)*)((?:[A-Za-z][\w-]*:(?: +|$))?)(.*)$/;

/** The line with its value in double quotes. */
export function quoteValue(line: string): string {
  const [, lead = "", name = "", value = ""] = parts.exec(line) ?? [];
  const bare = value
    .replace(/^(["'])(.*)\1/, "$2")
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"');
  return `${lead}${name}"${bare}"`;
}

/** The line with commas for the colons in its value, which may go on below it, so that no quotation mark can close it. */
export function replaceColons(line: string): string {
  const [, lead = "", name = "", value = ""] = parts.exec(line) ?? [];
  return `${lead}${name}${value.replace(/:(?=\s|$)/g, ",")}`;
}

/** The line with the one item of its list in brackets. */
export function bracketItem(line: string): string {
  return quoteValue(line).replace(/"- */, '["').replace(/$/, "]");
}

/** The line as a field, where it starts like one that lacks its colon; else as a note. */
export function toFieldOrNote(line: string): string {
  const field = /^(\s*(?:- +)*)([a-z][a-z-]*)[ =]+(.*)$/.exec(line);
  return field ? `${field[1]}${field[2]}: ${JSON.stringify(field[3])}` : `#${line}`;
}
