import { addressOf, type GuidePage, type Option } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

const stages: { stage: Option["stage"]; heading: string }[] = [
  { stage: "talk", heading: "Talk first" },
  { stage: "resolve", heading: "Get independent help to agree" },
  { stage: "complain", heading: "Complain" },
  { stage: "appeal", heading: "Ask someone else to decide" },
  { stage: "court", heading: "Go to court" },
];

/** The page's head. */
export function generateMetadata() {
  return describeGuide("options");
}

/** Every way forward, gentlest first. */
export default function Page() {
  return showGuide("options", { parts: listParts });
}

function listParts(record: GuidePage, { all }: Guide): Part<GuidePage>[] {
  const sections = stages.map(({ stage, heading }) => {
    const options = all.option.filter((option) => option.stage === stage);
    const summaries = options.map(({ summary }) => ({ summary }));
    return section<GuidePage>(heading, { summaries }, ({ context }) => (
      <ul className="cards">
        {options.map((option) => (
          <li key={option.name}>
            <a href={addressOf(option)}>{option.shortTitle}</a>
            <p>
              <Inline words={option.summary} context={context} />
            </p>
          </li>
        ))}
      </ul>
    ));
  });
  return [text(record), ...sections];
}
