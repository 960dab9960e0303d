import type { GuidePage } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { listPhrasesByLetter } from "../../lib/problems/by-letter.ts";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { PhraseLines } from "../_components/words/phrase-lines.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("problems");
}

/** What parents and young people type, by its first letter, each leading to the page that answers it. */
export default function Page() {
  return showGuide("problems", { parts: listParts });
}

function listParts(record: GuidePage, guide: Guide): Part<GuidePage>[] {
  return [section("What would you type?", {}, () => <ByLetter guide={guide} />), text(record)];
}

/** A letter's address is that of its list, not of what folds it: browsers unfold what a link leads into. */
function ByLetter({ guide }: { guide: Guide }) {
  return (
    <>
      <p>Tap the first letter of your words. Each line leads to the page that answers it.</p>
      <div className="letters opens-in-print">
        {listPhrasesByLetter(guide).map(({ id, letter, lines }) => (
          <details key={id}>
            <summary>
              <span className="govuk-visually-hidden">Words that start with </span>
              {letter}
            </summary>
            <PhraseLines id={id} lines={lines} />
          </details>
        ))}
      </div>
    </>
  );
}
