import { closest, distance } from "fastest-levenshtein";

/** ` Did you mean "x"?` with the most alike of the known names, or nothing when none is alike. */
export function suggestNearest(name: string, known: Iterable<string>): string {
  const names = [...known];
  if (names.length === 0) return "";
  const best = closest(name, names);
  const close = distance(name, best) <= Math.max(2, Math.ceil(best.length * 0.4));
  return close ? ` Did you mean "${best}"?` : "";
}
