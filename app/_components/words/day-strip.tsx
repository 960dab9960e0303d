import type { Letter } from "../../../lib/content/record.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { type Part, section } from "../frame/part.tsx";
import { Drawing } from "./drawing.tsx";
import { Inline } from "./prose.tsx";

type Frames = NonNullable<Letter["onTheDay"]>;

/** The part of a page that tells of the day of a meeting or hearing, where it has one. */
export function dayStrip<Own extends object>(onTheDay: Frames | undefined): Part<Own>[] {
  if (onTheDay === undefined) return [];
  return [
    section("What happens on the day?", { onTheDay }, ({ context }) => (
      <DayStrip frames={onTheDay} context={context} />
    )),
  ];
}

/** A frame a row on a phone; all side by side where there is room. */
function DayStrip({ frames, context }: { frames: Frames; context: RenderContext }) {
  return (
    <ol className="strip">
      {frames.map(({ drawing, caption, words }) => (
        <li key={caption}>
          <Drawing name={drawing} />
          <div>
            <b>{caption}</b>
            <p>
              <Inline words={words} context={context} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
