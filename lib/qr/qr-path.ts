import { encode } from "uqr";

/** A QR code as one SVG path in a square of `size` modules, its quiet margin of 4 modules included. */
type QrPath = { readonly size: number; readonly path: string };

/** Corrects up to a quarter of the code being damaged: leaflets get folded and copied. */
const correction = "Q";

/** The QR code of a text; each run of dark modules in a row is one rectangle of the path. */
export function toQrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: correction, border: 4 });
  return { size, path: data.map(drawRow).join("") };
}

function drawRow(row: readonly boolean[], y: number): string {
  const line = row.map((dark) => (dark ? "1" : "0")).join("");
  return [...line.matchAll(/1+/g)]
    .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
    .join("");
}
