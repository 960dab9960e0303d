import { encode } from "uqr";

/** A QR code as one SVG path to stroke, a module wide, in a square of `size` modules, its quiet margin of 4 included. */
type QrPath = { readonly size: number; readonly path: string };

/** How much of a code may be damaged: a quarter (Q) where it gets folded and copied, a seventh (M) where it is printed once. */
export type QrCorrection = "M" | "Q";

/** The QR code of a text; each run of dark modules in a row is one stroke of the path. */
export function toQrPath(text: string, correction: QrCorrection): QrPath {
  const { data, size } = encode(text, { ecc: correction, border: 4 });
  return { size, path: data.map(drawRow).join("") };
}

function drawRow(row: readonly boolean[], y: number): string {
  const line = row.map((dark) => (dark ? "1" : "0")).join("");
  let end = 0;
  return [...line.matchAll(/1+/g)]
    .map(({ 0: run, index: start }) => {
      const move = end === 0 ? `M${start} ${y}.5` : `m${start - end} 0`;
      end = start + run.length;
      return `${move}h${run.length}`;
    })
    .join("");
}
