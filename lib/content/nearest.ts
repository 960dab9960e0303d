import { closest, distance } from "fastest-levenshtein";

/** How much of a name may be other letters for it to be meant: in records' names less, as names of places and services differ by little. */
const shares = { word: 0.4, record: 0.15 };

/** ` Did you mean "x"?` with the most alike of the known names, or nothing when none is alike. */
export function suggestNearest(
  name: string,
  known: Iterable<string>,
  sort: keyof typeof shares = "word",
): string {
  const names = [...known];
  if (names.length === 0) return "";
  const best = closest(name, names);
  const close = distance(name, best) <= Math.max(2, Math.ceil(best.length * shares[sort]));
  return close ? ` Did you mean "${best}"?` : "";
}
