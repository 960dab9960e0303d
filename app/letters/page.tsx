import { letterSorts } from "../../lib/content/kinds/letter.ts";
import { addressOf, type GuidePage, type Letter } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

const headings: Record<Letter["sort"], string> = {
  send: "What can you send?",
  say: "What can you say on the phone?",
  prepare: "What helps before and after a meeting?",
};

/** The page's head. */
export function generateMetadata() {
  return describeGuide("letters");
}

/** Every letter, by what a reader does with it. */
export default function Page() {
  return showGuide("letters", { parts: listParts });
}

function listParts(record: GuidePage, { all }: Guide): Part<GuidePage>[] {
  const sections = letterSorts.map((sort) => {
    const letters = all.letter.filter((letter) => letter.sort === sort);
    const summaries = letters.map(({ summary }) => ({ summary }));
    return section<GuidePage>(headings[sort], { summaries }, ({ context }) => (
      <ul className="cards">
        {letters.map((letter) => (
          <li key={letter.name}>
            <a href={addressOf(letter)}>{letter.title}</a>
            <p>
              <Inline words={letter.summary} context={context} />
            </p>
          </li>
        ))}
      </ul>
    ));
  });
  return [...sections, text(record)];
}
