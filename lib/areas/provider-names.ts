import { toNameKey } from "../content/name-key.ts";
import type { Area } from "../content/record.ts";

/** Each body that sources name for an area, once: sources agree when they differ only in capitals or signs, and the first spelling is kept. */
export function listProviderNames({ providers = [] }: Pick<Area, "providers">): string[] {
  const names = new Map<string, string>();
  for (const { name } of providers) {
    const key = toNameKey(name);
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
