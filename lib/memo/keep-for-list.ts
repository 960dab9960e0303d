/** A pure function of a list that remembers what it made last, for as long as the list holds the same objects in the same order. */
export function keepForList<Item extends object, Output>(
  make: (items: readonly Item[]) => Output,
): (items: readonly Item[]) => Output {
  let latest: { items: readonly Item[]; output: Output } | undefined;
  return (items) => {
    const known = latest;
    const isSame =
      items.length === known?.items.length && items.every((item, at) => item === known.items[at]);
    if (known && isSame) return known.output;
    latest = { items, output: make(items) };
    return latest.output;
  };
}
