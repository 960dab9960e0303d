/** A pattern of a `_headers` file and what it adds to a response. */
export type HeadersRule = {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/** Reads the `_headers` format on its own terms: an unindented pattern, then indented `Name: value` lines. */
export function parseHeadersFile(text: string): HeadersRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split("\n").filter((candidate) => candidate.trim() !== "")) {
    const [name = "", ...rest] = line.trim().split(": ");
    if (/^\s/.test(line)) rules.at(-1)?.headers.push([name, rest.join(": ")]);
    else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}

/** What a host sends for an address: every rule that matches adds its headers, and a header set twice is joined by a comma. */
export function findHeaders(rules: readonly HeadersRule[], address: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pattern, headers } of rules) {
    if (!toExpression(pattern).test(address)) continue;
    for (const [name, value] of headers) found[name] = name in found ? `${found[name]}, ${value}` : value;
  }
  return found;
}

/** To Netlify, `/x/*` is `/x` as well, and a slash at the end makes no difference; so no address may have two rules even then. */
function toExpression(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const open = escaped.replace(/(?<=.)\/\*$/, "(?:/.*)?").replaceAll(/(?<!\.)\*/g, ".*");
  return new RegExp(`^${open.replace(/:[a-z]+/g, "[^/]+")}/?$`);
}
