import { type DrawingName, drawingSide, drawings } from "../../../lib/brand/drawings.ts";

/** One of the family of drawings, beside words that say what it shows, and so hidden from readers of screens. */
export function Drawing({ name }: { name: DrawingName }) {
  const { line, fill } = drawings[name];
  return (
    <svg className="drawing" viewBox={`0 0 ${drawingSide} ${drawingSide}`} aria-hidden="true">
      <path d={fill} />
      <path d={line} />
    </svg>
  );
}
