import type { Facts } from "../content/record.ts";

/** The sources a page shows where a fact is used: the first alone, which is the strongest; none for an unknown name. */
export function listFactSources(facts: Facts["facts"], name: string): string[] {
  return (facts[name]?.sources ?? []).slice(0, 1).map((source) => source.name);
}
