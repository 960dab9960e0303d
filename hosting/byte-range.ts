/** The first and the last byte asked for, both counted from 0; where `first` is not below the file's size there is nothing to send. */
export type ByteRange = { readonly first: number; readonly last: number };

/** What a Range header asks of a file of this size, or undefined for what is to be answered with the whole file. */
export function readRange(header: string | undefined, size: number): ByteRange | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  const [first, last] = [match?.[1] ?? "", match?.[2] ?? ""];
  if (match === null || (first === "" && last === "")) return undefined;
  if (first === "")
    return Number(last) === 0 ? undefined : { first: Math.max(0, size - Number(last)), last: size - 1 };
  if (last !== "" && Number(last) < Number(first)) return undefined;
  return { first: Number(first), last: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
}
