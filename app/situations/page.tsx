import { happenings } from "../../lib/content/kinds/situation.ts";
import { addressOf, type GuidePage, type Situation } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

const headings: Record<Situation["happening"], string> = {
  "council-said-no": "The council said no",
  "plan-is-wrong": "The plan is wrong",
  "wrong-school": "The wrong school",
  "help-not-given": "Help is not being given",
  "taking-too-long": "It is taking too long",
  "school-is-the-problem": "School is the problem",
  "not-in-school": "Not in school, sent home or excluded",
  "mediation-or-hearing": "A mediation or a hearing",
  "who-and-how": "Who decides, what it costs and what helps",
};

/** The page's head. */
export function generateMetadata() {
  return describeGuide("situations");
}

/** Every situation, by what has happened. */
export default function Page() {
  return showGuide("situations", { parts: listParts });
}

function listParts(record: GuidePage, { all }: Guide): Part<GuidePage>[] {
  const sections = happenings.flatMap((happening) => {
    const situations = all.situation.filter((situation) => situation.happening === happening);
    if (situations.length === 0) return [];
    const summaries = situations.map(({ summary }) => ({ summary }));
    return section<GuidePage>(headings[happening], { summaries }, ({ context }) => (
      <ul className="cards">
        {situations.map((situation) => (
          <li key={situation.name}>
            <a href={addressOf(situation)}>{situation.title}</a>
            <p>
              <Inline words={situation.summary} context={context} />
            </p>
          </li>
        ))}
      </ul>
    ));
  });
  return [text(record), ...sections];
}
