import { markShapes, markSize } from "../../../lib/brand/mark.ts";

/** The site's mark, decorative beside its name. */
export function BrandMark() {
  const { width, height } = markSize;
  return (
    <svg className="mark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path className="mark-left" d={markShapes.left} />
      <path className="mark-right" d={markShapes.right} />
    </svg>
  );
}
