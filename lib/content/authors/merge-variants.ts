import type { FieldDoc } from "../field-docs.ts";

/** One for a field that several variants of a group have, such as the sorts of contact: needed only where every variant needs it. */
export function mergeVariants(docs: readonly FieldDoc[]): FieldDoc[] {
  const merged = new Map<string, FieldDoc[]>();
  for (const doc of docs) {
    const key = `${doc.parent} ${doc.name}`;
    merged.set(key, [...(merged.get(key) ?? []), doc]);
  }
  return [...merged.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const join = (values: string[], mark: string) => [...new Set(values)].join(mark);
    return {
      ...first,
      about: join(
        same.map(({ about }) => about),
        "; or: ",
      ),
      form: join(
        same.map(({ form }) => form),
        ", ",
      ),
      required: same.every(({ required }) => required),
    };
  });
}
