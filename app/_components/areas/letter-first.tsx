import { type Library, listRecords } from "../../../lib/content/library.ts";
import type { View } from "../../../lib/pages/view.ts";
import { Inline } from "../words/prose.tsx";

/** What comes even before the choice of a council, for a reader who has a letter; `listLetterWords` gives its words for the sources. */
export function LetterFirst({ view: { library, context } }: { view: View }) {
  return listLetterWords(library).map(({ letter }) => (
    <p key="letter">
      <Inline words={letter} context={context} /> The SEND Tribunal has its own limit:{" "}
      <a href="/dates">work out your dates</a>.
    </p>
  ));
}

/** The words from the record, the same as on leaflets. */
export function listLetterWords(library: Pick<Library, "records">) {
  return listRecords(library, "sharing").map(({ leaflet }) => ({ letter: leaflet.letter }));
}
