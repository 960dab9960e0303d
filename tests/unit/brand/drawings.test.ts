import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { Drawing } from "../../../app/_components/words/drawing.tsx";
import { type DrawingName, drawingSide, drawings } from "../../../lib/brand/drawings.ts";

const names = Object.keys(drawings) as DrawingName[];

describe.each(names)("the drawing of %s", (name) => {
  const markup = renderToStaticMarkup(createElement(Drawing, { name }));

  it("takes under 500 bytes of a page and is hidden from readers of screens", () => {
    expect(Buffer.byteLength(markup)).toBeLessThan(500);
    expect(markup).toContain('aria-hidden="true"');
  });

  it("fits into its square with its lines drawn", async () => {
    const { line, fill } = drawings[name];
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 48 48" width="480" height="480"><rect x="-8" y="-8" width="48" height="48" fill="#fff"/><path d="${fill}"/><path d="${line}" fill="none" stroke="#000" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/></svg>`;
    const { info } = await sharp(Buffer.from(svg)).trim().toBuffer({ resolveWithObject: true });
    const [left, top] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)];
    const [right, bottom] = [left + info.width, top + info.height];
    const edges = { least: 80, most: 80 + drawingSide * 10 };
    for (const edge of [left, top]) expect(edge).toBeGreaterThanOrEqual(edges.least);
    for (const edge of [right, bottom]) expect(edge).toBeLessThanOrEqual(edges.most);
  });
});
