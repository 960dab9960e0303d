/** Pages that share an address pattern, such as `/areas/:b` or `/which-option/*`; they share one sheet and so one policy. */
export type Family = { readonly pattern: string; readonly addresses: readonly string[] };

/** Groups pages that can share one rule, because some hosts read only the first hundred rules of `_headers`; a page without siblings stands alone. */
export function listFamilies(addresses: readonly string[]): Family[] {
  const families = new Map<string, string[]>();
  const trees = new Set(
    addresses
      .map((address) => address.split("/").slice(1))
      .flatMap((segments) => (segments.length >= deep ? (segments[0] ?? []) : [])),
  );
  const repeats = countLastSegments(addresses);
  for (const address of [...addresses].sort()) {
    const pattern = toPattern(address, repeats, trees);
    families.set(pattern, [...(families.get(pattern) ?? []), address]);
  }
  return [...families].map(([pattern, members]) => {
    const [only] = members;
    return { pattern: members.length === 1 && only !== undefined ? only : pattern, addresses: members };
  });
}

/** Whether an address fits a pattern in which `:name` stands for exactly one segment. */
export function fitsPattern(pattern: string, address: string): boolean {
  const [wanted, given] = [pattern.split("/"), address.split("/")];
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment.startsWith(":") || segment === given[index])
  );
}

/** Pages this deep stand on the branches of a tree, each at its own depth. */
const deep = 4;

/** First segment kept, the rest open, and the last kept too where it repeats: `/areas/:b/card`; all below a tree's root are one. */
function toPattern(
  address: string,
  repeats: ReadonlyMap<string, number>,
  trees: ReadonlySet<string>,
): string {
  const segments = address.split("/").slice(1);
  if (segments.length < 2) return address;
  if (trees.has(segments[0] ?? "")) return `/${segments[0]}/*`;
  const open = segments.map((segment, index) => (index === 0 ? segment : `:${"abcdefghij"[index] ?? "z"}`));
  const repeated = (repeats.get(toEnds(segments)) ?? 0) > 1;
  if (segments.length > 2 && repeated) open[open.length - 1] = segments.at(-1) ?? "";
  return `/${open.join("/")}`;
}

/** How many addresses are as deep, begin alike and end alike. */
function countLastSegments(addresses: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const address of addresses) {
    const ends = toEnds(address.split("/").slice(1));
    counts.set(ends, (counts.get(ends) ?? 0) + 1);
  }
  return counts;
}

function toEnds(segments: readonly string[]): string {
  return [segments.length, segments[0], segments.at(-1)].join("/");
}
