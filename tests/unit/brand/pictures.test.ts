import { readFileSync, statSync } from "node:fs";
import sharp from "sharp";
import { expect, it } from "vitest";
import { brandColours, markShapes, markSize } from "../../../lib/brand/mark.ts";
import { toIcon, toSocialPicture } from "../../../lib/brand/pictures.ts";
import { sharedPictures } from "../../../lib/pages/shared-picture.ts";

it("the icon in public/ is the one that lib/brand draws", () => {
  expect(readFileSync("public/icon.svg", "utf8")).toBe(toIcon());
});

/** A phone on a slow line fetches it to show one link. */
const mostBytes = 15_000;

it.each(sharedPictures)(
  "the picture for sharing $file is small and as lib/brand draws it",
  async ({ file, drawing }) => {
    const kept = await readPixels(`public/${file}`);
    const drawn = await readPixels(Buffer.from(toSocialPicture(drawing)));
    expect(statSync(`public/${file}`).size).toBeLessThan(mostBytes);
    expect(kept.size).toEqual([1200, 630]);
    expect(drawn.size).toEqual(kept.size);
    expect(share(kept.data, drawn.data)).toBeLessThan(0.001);
  },
);

it("another drawing in its place would be seen", async () => {
  const leaf = await readPixels(Buffer.from(toSocialPicture("leaf")));
  const envelope = await readPixels(Buffer.from(toSocialPicture("envelope")));
  expect(share(leaf.data, envelope.data)).toBeGreaterThan(0.01);
});

it("both shapes of the mark fit into its drawing area", async () => {
  const wide = { width: markSize.width + 20, height: markSize.height + 20 };
  const paths = Object.values(markShapes).map((shape) => `<path d="${shape}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 ${wide.width} ${wide.height}" width="${wide.width}" height="${wide.height}"><rect x="-10" y="-10" width="100" height="100" fill="#fff"/>${paths.join("")}</svg>`;
  const { info } = await sharp(Buffer.from(svg)).trim().toBuffer({ resolveWithObject: true });
  const [left, top] = [0 - (info.trimOffsetLeft ?? 0), 0 - (info.trimOffsetTop ?? 0)];
  expect(left).toBeGreaterThanOrEqual(10);
  expect(top).toBeGreaterThanOrEqual(10);
  expect(left + info.width).toBeLessThanOrEqual(10 + markSize.width);
  expect(top + info.height).toBeLessThanOrEqual(10 + markSize.height);
});

it("the pictures have the green that pages have", () => {
  const tokens = readFileSync("app/_styles/_tokens.scss", "utf8");
  expect(tokens).toContain(`--brand: ${brandColours.ground};`);
});

/** Of a palette and of another version of the program that draws, a colour may be a shade off. */
function share(kept: Buffer, drawn: Buffer): number {
  return kept.filter((value, index) => Math.abs(value - (drawn[index] ?? 0)) > 32).length / kept.length;
}

async function readPixels(from: string | Buffer): Promise<{ size: number[]; data: Buffer }> {
  const { data, info } = await sharp(from).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { size: [info.width, info.height], data };
}
