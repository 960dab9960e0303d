/** A map of nginx's from one variable to another, whose keys nginx compares without regard to capitals. */
export function formatMap(
  key: string,
  variable: string,
  entries: readonly (readonly [string, string])[],
  usual = "",
): string {
  const lines = entries
    .filter(([, value]) => value !== usual)
    .map(([from, value]) => `    ${quote(from)} ${quote(value)};`);
  return [`map ${key} $${variable} {`, `    default ${quote(usual)};`, ...lines, "}"].join("\n");
}

/** A line that sends a header with every status; its value is a quoted text or a variable. */
export function formatHeader(name: string, value: string): string {
  return `add_header ${name} ${value} always;`;
}

/** A text as nginx reads it, whatever quotes are in it. */
export function quote(value: string): string {
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}
