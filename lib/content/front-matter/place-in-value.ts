/** Where a line and column of a parsed value, both from 1, stand in its source; `quote` is the mark around the source. */
export type FindInSource = (line: number, column: number) => number;

/** Reads a value and its source once, so that many places in a long one are found soon; they are found by counting visible characters. */
export function readSource(source: string, value: string, quote: "'" | '"' | ""): FindInSource {
  const visible = listVisible(source, quote);
  const lines = listLineStarts(value);
  const passed = countVisible(value);
  return (line, column) => {
    const start = lines[line - 1] ?? value.length;
    // Folding and indenting change white space only.
    const wanted = passed[Math.min(start + column - 1, value.length)] ?? 0;
    return visible[wanted] ?? source.length;
  };
}

/** The offset of each visible character of a value in its source; an escaped one stands where its backslash or first quote does. */
function listVisible(source: string, quote: "'" | '"' | ""): number[] {
  const found: number[] = [];
  for (let at = quote.length; at < source.length; at += 1) {
    if (/\s/.test(source.charAt(at))) continue;
    found.push(at);
    if (quote === '"' && source.charAt(at) === "\\") at += 1;
    if (quote === "'" && source.startsWith("''", at)) at += 1;
  }
  return found;
}

function listLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** How many visible characters stand before each character of a text, and before its end. */
function countVisible(text: string): number[] {
  let count = 0;
  const before = [0];
  for (let at = 0; at < text.length; at += 1) {
    if (!/\s/.test(text.charAt(at))) count += 1;
    before.push(count);
  }
  return before;
}
