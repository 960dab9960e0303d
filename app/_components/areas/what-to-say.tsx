import { type Answer, hasNumber } from "../../../lib/areas/answers.ts";
import type { Area, Sharing } from "../../../lib/content/record.ts";
import { type Part, section } from "../frame/part.tsx";
import { Inline } from "../words/prose.tsx";
import { WordList } from "../words/word-list.tsx";

/** The words for whoever answers a number or, where no source gives one, for the council, which must have the service; and that neither stops a deadline. */
export function whatToSay(answers: readonly Answer[], { area }: Sharing): Part<Area> {
  const { ringing, asking, askCouncil, noPause } = area;
  const canRing = hasNumber(answers);
  const heading = canRing ? "What can you say when you ring?" : "What can you ask the council?";
  const shown = canRing ? { ringing, noPause } : { asking, askCouncil, noPause };
  return section<Area>(heading, shown, ({ context }) => (
    <>
      {!canRing && (
        <p>
          <Inline words={asking} context={context} />
        </p>
      )}
      <WordList items={canRing ? ringing : askCouncil} context={context} />
      <p className="box box-warning">
        <Inline words={noPause} context={context} />
      </p>
    </>
  ));
}
