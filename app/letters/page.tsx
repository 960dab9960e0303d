import { letterHappenings } from "../../lib/content/kinds/letter.ts";
import { addressOf, type GuidePage, type Letter } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { AboutService } from "../_components/frame/about-service.tsx";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

const headings: Record<Letter["happening"], string> = {
  "you-want-an-assessment": "You want an assessment or a plan",
  "council-said-no": "The council said no, or has decided",
  "plan-is-wrong": "The plan, a draft or a change is wrong",
  "help-not-given": "Help, an order or an agreement is not kept",
  "taking-too-long": "It is taking too long",
  "school-is-the-problem": "The school is the problem",
  "not-in-school": "Not in school, sent home or hours cut",
  mediation: "You want mediation, or have asked for it",
};

/** The page's head. */
export function generateMetadata() {
  return describeGuide("letters");
}

/** Every letter, by what has happened. */
export default function Page() {
  return showGuide("letters", { parts: listParts });
}

function listParts(record: GuidePage, { all }: Guide): Part<GuidePage>[] {
  const sections = letterHappenings.map((happening) => {
    const letters = all.letter.filter((letter) => letter.happening === happening);
    const summaries = letters.map(({ summary }) => ({ summary }));
    return section<GuidePage>(headings[happening], { summaries }, ({ context }) => (
      <ul className="cards">
        {letters.map((letter) => (
          <li key={letter.name}>
            <a href={addressOf(letter)}>{letter.title}</a>
            <AboutService service={letter.aboutService} />
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
