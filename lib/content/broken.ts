import type { Spot } from "./front-matter/locators.ts";
import type { NamedRule } from "./rule-ids.ts";

type Broken = { rule: NamedRule; whole: boolean; inside?: Spot | undefined };

/** What a schema gives as `params` for a rule it checks itself; `whole` where its message already names the field, `inside` for a spot in the value. */
export function broken(
  rule: NamedRule,
  { whole = false, inside }: { whole?: boolean; inside?: Spot | undefined } = {},
): Broken {
  return { rule, whole, inside };
}
