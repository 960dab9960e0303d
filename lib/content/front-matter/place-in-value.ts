/** Where a character of a parsed value stands in its source, found by counting visible characters; `quote` is the mark around the source. */
export function findInSource(source: string, value: string, index: number, quote: "'" | '"' | ""): number {
  // Folding and indenting change white space only.
  const wanted = countVisible(value.slice(0, index));
  let passed = 0;
  for (let at = quote.length; at < source.length; at += 1) {
    if (/\s/.test(source.charAt(at))) continue;
    if (passed === wanted) return at;
    passed += 1;
    if (quote === '"' && source.charAt(at) === "\\") at += 1;
    if (quote === "'" && source.startsWith("''", at)) at += 1;
  }
  return source.length;
}

/** The offset of a line and column, both from 1, in a text. */
export function toOffset(text: string, line: number, column: number): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

function countVisible(text: string): number {
  return text.replace(/\s/g, "").length;
}
