import { toTermKey } from "../markdown/directives.ts";
import type { RecordOf } from "./record.ts";

/** Every word that `:term[...]` may hold, with the name of its term. */
export function toTermNames(terms: readonly RecordOf<"term">[]): Map<string, string> {
  return new Map(
    terms.flatMap(({ name, term, alsoCalled = [] }) =>
      [name, term, ...alsoCalled].map((words): [string, string] => [toTermKey(words), name]),
    ),
  );
}
