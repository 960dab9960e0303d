// biome-ignore format: a table, a code a line
/** How many digits stand together in numbers that start alike; the first way is the usual one. */
const groupings: readonly (readonly [RegExp, ...(readonly number[])[]])[] = [
  [/^02/, [3, 4, 4]],
  [/^01(?:1|\d1)/, [4, 3, 4]],
  [/^01\d{9}$/, [5, 6], [5, 3, 3], [6, 5]],
  [/^01\d{8}$/, [5, 5], [6, 4]],
  [/^07/, [5, 6], [5, 3, 3]],
  [/^08\d{8}$/, [4, 3, 3], [4, 6]],
  [/^0/, [4, 3, 4], [5, 3, 3], [4, 4, 3], [5, 6]],
];

/** The digits of a UK number in their usual groups: 020 8441 1355, 0161 284 4807, 07700 900123. */
export function groupPhone(digits: string): string {
  const [usual = []] = findGroupings(digits);
  let at = 0;
  const groups = usual.map((size) => {
    at += size;
    return digits.slice(at - size, at);
  });
  return groups.join(" ");
}

/** Whether a number stands in groups that people dial it by. */
export function isGrouped(value: string): boolean {
  const sizes = value
    .trim()
    .split(/\s+/)
    .map(({ length }) => length);
  return findGroupings(value.replace(/\s/g, "")).some((ways) => ways.join() === sizes.join());
}

function findGroupings(digits: string): (readonly number[])[] {
  const [, ...ways] = groupings.find(([start]) => start.test(digits)) ?? [/^/];
  return ways;
}
