type Camel<Key> = Key extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Key;

/** An object's type with `review-by` as `reviewBy`: authors write hyphens, code reads camel case. */
type CamelKeys<Shape> = { [Key in keyof Shape as Camel<Key>]: Shape[Key] };

/** Renames the keys of one object, not of the objects inside it; values are kept as they are. */
export function toCamelKeys<Shape extends object>(value: Shape): CamelKeys<Shape> {
  const renamed = Object.entries(value).map(([key, held]) => [toCamel(key), held]);
  return Object.fromEntries(renamed) as CamelKeys<Shape>;
}

/** `review-by` to `reviewBy`. */
function toCamel(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `reviewBy` back to `review-by`, the name an author knows the field by. */
export function toHyphens(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
