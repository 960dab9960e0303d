import type { Lengths } from "./page-pieces.ts";

/** The pages, of those given by address, that between them have everything any of them has; those with most come first. */
export function pickPages(had: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const seen = new Map<string, number>();
  const picked = [...had]
    .toSorted(([, a], [, b]) => b.size - a.size)
    .filter(([, things]) => {
      const isNew = [...things].some((thing) => !seen.has(thing));
      if (isNew) for (const thing of things) seen.set(thing, (seen.get(thing) ?? 0) + 1);
      return isNew;
    });
  // A page picked early may have nothing that later ones do not have between them.
  const spared = picked.toReversed().filter(([, things]) => {
    const isSpared = [...things].every((thing) => (seen.get(thing) ?? 0) > 1);
    if (isSpared) for (const thing of things) seen.set(thing, (seen.get(thing) ?? 0) - 1);
    return isSpared;
  });
  const left = new Set(spared);
  return picked.filter((one) => !left.has(one)).map(([address]) => address);
}

/** For each page the places in which no page has a longer word or a longer text. */
export function listLongest(
  measured: ReadonlyMap<string, ReadonlyMap<string, Lengths>>,
): Map<string, Set<string>> {
  const most = new Map<string, number>();
  const all = [...measured].map(([address, lengths]) => {
    const flat = [...lengths].flatMap(([place, { word, text }]) => [
      [`word ${place}`, word] as const,
      [`text ${place}`, text] as const,
    ]);
    for (const [name, length] of flat) most.set(name, Math.max(most.get(name) ?? 0, length));
    return { address, flat };
  });
  return new Map(
    all.map(({ address, flat }) => [
      address,
      new Set(flat.filter(([name, length]) => most.get(name) === length).map(([name]) => name)),
    ]),
  );
}
