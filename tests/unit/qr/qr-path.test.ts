import jsqr from "jsqr";
import sharp from "sharp";
import { expect, it } from "vitest";
import { type QrCorrection, toQrPath } from "../../../lib/qr/qr-path.ts";

/** What a camera program reads from the code, drawn as the page draws it. */
async function scan(text: string, spoil = "", correction: QrCorrection = "Q"): Promise<string | undefined> {
  const { size, path } = toQrPath(text, correction);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="400" height="400" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/>${spoil}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

it("a camera program reads back the address that went in, short or long", async () => {
  for (const name of ["leeds", "bournemouth-christchurch-and-poole"]) {
    const address = `https://send-disagreement-guide.example/areas/${name}`;
    expect(await scan(address)).toBe(address);
  }
  const long = `https://send-disagreement-guide.example/which-option/${"health-and-education/".repeat(6)}`;
  expect(await scan(long, "", "M")).toBe(long);
});

it("a code with a fold or a stain across it is still read, and one with a corner torn off is not", async () => {
  const address = "https://send-disagreement-guide.example/areas/southend-on-sea";
  expect(await scan(address, '<path fill="#fff" d="M20 24h4v4h-4z"/>')).toBe(address);
  expect(await scan(address, '<path fill="#fff" d="M0 0h20v20H0z"/>')).toBeUndefined();
});

it("has a quiet margin of 4 modules all round", () => {
  const { size, path } = toQrPath("https://guide.example/areas/leeds", "Q");
  const rows = path.split("M").slice(1);
  const starts = rows.map((row) => Number(row.split(" ")[0]));
  // From where a row starts, each of its moves and strokes leads on to the right.
  const ends = rows.map((row) =>
    [...row.matchAll(/[hm](\d+)/g)].reduce((at, [, step]) => at + Number(step), Number(row.split(" ")[0])),
  );
  const lines = rows.map((row) => Number(row.split(/[ h]/)[1]));
  expect([Math.min(...starts), Math.max(...ends)]).toEqual([4, size - 4]);
  expect([Math.min(...lines), Math.max(...lines)]).toEqual([4.5, size - 4.5]);
});
