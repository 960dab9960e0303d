import { stages } from "../../lib/content/kinds/option.ts";
import { addressOf, type GuidePage, type Option } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { AboutService } from "../_components/frame/about-service.tsx";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

const headings: Record<Option["stage"], string> = {
  talk: "Talk first",
  resolve: "Get independent help to agree",
  complain: "Complain",
  appeal: "Ask someone else to decide",
  court: "Go to court",
};

/** The page's head. */
export function generateMetadata() {
  return describeGuide("options");
}

/** Every way forward, gentlest first. */
export default function Page() {
  return showGuide("options", { parts: listParts });
}

function listParts(record: GuidePage, { all }: Guide): Part<GuidePage>[] {
  const sections = stages.map((stage) => {
    const options = all.option.filter((option) => option.stage === stage);
    const summaries = options.map(({ summary }) => ({ summary }));
    return section<GuidePage>(headings[stage], { summaries }, ({ context }) => (
      <ul className="cards">
        {options.map((option) => (
          <li key={option.name}>
            <a href={addressOf(option)}>{option.shortTitle}</a>
            <AboutService service={option.aboutService} />
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
