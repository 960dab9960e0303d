import { type Drawing, type DrawingName, drawingSide, drawings } from "./drawings.ts";
import { brandColours, markShapes, markSize } from "./mark.ts";

/** The icon browsers show beside the page's title: the mark on a rounded square. */
export function toIcon(): string {
  const side = 64;
  return toPicture(
    side,
    side,
    1.35,
    `<rect width="${side}" height="${side}" rx="12" fill="${brandColours.ground}"/>`,
  );
}

/** The width and height of the picture for sharing, which pages tell others before they fetch it. */
export const socialSize = { width: 1200, height: 630 };

/** The picture shown where a page is shared: the mark, below the drawing of the page's section if it has one, without words to go out of date. */
export function toSocialPicture(drawing?: DrawingName): string {
  const { width, height } = socialSize;
  const ground = `<rect width="${width}" height="${height}" fill="${brandColours.ground}"/>`;
  if (drawing === undefined) return toPicture(width, height, 10, ground);
  // Some sites cut the picture to a square: both stand in its middle.
  const scale = 12;
  const x = (width - drawingSide * scale) / 2;
  return toPicture(width, height, 3, `${ground}${draw(drawings[drawing], x, 56, scale)}`, 486);
}

function draw({ line, fill }: Drawing, x: number, y: number, scale: number): string {
  return [
    `<g transform="translate(${x} ${y}) scale(${scale})">`,
    `<path fill="${brandColours.right}" d="${fill}"/>`,
    `<path fill="none" stroke="${brandColours.left}" stroke-width="2" stroke-linejoin="round" d="${line}"/>`,
    "</g>",
  ].join("");
}

function toPicture(
  width: number,
  height: number,
  scale: number,
  ground: string,
  y = (height - markSize.height * scale) / 2,
): string {
  const x = (width - markSize.width * scale) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    "<title>SEND Disagreement Resolution Guide</title>",
    ground,
    `<g transform="translate(${x} ${y}) scale(${scale})">`,
    `<path fill="${brandColours.left}" d="${markShapes.left}"/>`,
    `<path fill="${brandColours.right}" fill-opacity=".92" d="${markShapes.right}"/>`,
    "</g></svg>\n",
  ].join("");
}
