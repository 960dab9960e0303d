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

/** The picture shown where a page is shared: the mark alone, without words to go out of date. */
export function toSocialPicture(): string {
  const { width, height } = socialSize;
  return toPicture(
    width,
    height,
    10,
    `<rect width="${width}" height="${height}" fill="${brandColours.ground}"/>`,
  );
}

function toPicture(width: number, height: number, scale: number, ground: string): string {
  const x = (width - markSize.width * scale) / 2;
  const y = (height - markSize.height * scale) / 2;
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
