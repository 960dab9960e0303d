import jsqr from "jsqr";
import sharp from "sharp";
import { expect, it } from "vitest";
import { toQrPath } from "../../../lib/qr/qr-path.ts";

/** What a camera program reads from the code, drawn as the page draws it. */
async function scan(text: string, spoil = ""): Promise<string | undefined> {
  const { size, path } = toQrPath(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="400" height="400" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/>${spoil}</svg>`;
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
});

it("a code with a fold or a stain across it is still read, and one with a corner torn off is not", async () => {
  const address = "https://send-disagreement-guide.example/areas/southend-on-sea";
  expect(await scan(address, '<path fill="#fff" d="M20 24h4v4h-4z"/>')).toBe(address);
  expect(await scan(address, '<path fill="#fff" d="M0 0h20v20H0z"/>')).toBeUndefined();
});

it("has a quiet margin of 4 modules all round", () => {
  const { size, path } = toQrPath("https://guide.example/areas/leeds");
  const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(x) + Number(length),
  ]);
  expect(Math.min(...starts.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...starts.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...starts.map(([, , end = 0]) => end))).toBe(size - 4);
});
