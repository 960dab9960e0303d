import { drawnGuides } from "../../../lib/content/kinds/drawn-guides.ts";
import type { Sharing } from "../../../lib/content/record.ts";
import { first, type Part } from "../frame/part.tsx";
import { Inline } from "../words/prose.tsx";

/** What comes even before the choice of a council, for a reader who has a letter: the same words as on leaflets. */
export function letterFirst<Own extends object>({ leaflet: { letter } }: Sharing): Part<Own> {
  return first({ letter }, ({ context }) => (
    <p>
      <Inline words={letter} context={context} /> The SEND Tribunal has its own limit:{" "}
      <a href={drawnGuides.dates}>work out your dates</a>.
    </p>
  ));
}
