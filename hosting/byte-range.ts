/** A Range header for one run of bytes as `bytes=first-last`, or undefined for what is to be answered with the whole file. */
export function readRange(header: string | undefined, size: number): string | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  const [first, last] = [match?.[1] ?? "", match?.[2] ?? ""];
  if (match === null || (first === "" && last === "")) return undefined;
  if (first === "")
    return Number(last) === 0 ? undefined : `bytes=${Math.max(0, size - Number(last))}-${size - 1}`;
  if (last !== "" && Number(last) < Number(first)) return undefined;
  return `bytes=${first}-${last === "" ? size - 1 : Math.min(Number(last), size - 1)}`;
}
