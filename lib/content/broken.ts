import type { NamedRule } from "./rule-ids.ts";

/** What a schema gives as `params` for a rule it checks itself; `whole` where its message already names the field. */
export function broken(rule: NamedRule, { whole = false } = {}): { rule: NamedRule; whole: boolean } {
  return { rule, whole };
}
