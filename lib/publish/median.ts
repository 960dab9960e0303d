/** The middle value, or the lower of the two middle ones so that it is always a value that occurs; undefined for none. */
export function findMedian(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
