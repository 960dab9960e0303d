/** What work took with so many areas, in any unit. */
export type Cost = { readonly areas: number; readonly cost: number };

/** The bend, as a share of the growth, above which growth is no straight line: half of what a squared cost would have. */
export const greatestBend = 0.11;

/** How far the middle one of three costs lies below the line from the first to the last, as a share of the growth. */
export function findBend(first: Cost, middle: Cost, last: Cost): number {
  // With 0, 50 and 153 areas: 0 where each area costs the same, and 0.22 where each costs more by those before it.
  const growth = last.cost - first.cost;
  const onTheLine = first.cost + (growth * (middle.areas - first.areas)) / (last.areas - first.areas);
  return (onTheLine - middle.cost) / growth;
}
