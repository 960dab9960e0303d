import type { Guide, Option } from "../../lib/content/record.ts";
import { listOptions } from "../../lib/guide/pages.ts";
import { addressOf } from "../../lib/guide/paths.ts";
import type { View } from "../../lib/pages/view.ts";
import { Frame } from "../_components/frame/frame.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { Section, toItem } from "../_components/words/section.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const stages: { stage: Option["stage"]; item: ReturnType<typeof toItem> }[] = [
  { stage: "talk", item: toItem("Talk first") },
  { stage: "resolve", item: toItem("Get independent help to agree") },
  { stage: "complain", item: toItem("Complain") },
  { stage: "appeal", item: toItem("Ask someone else to decide") },
  { stage: "court", item: toItem("Go to court") },
];

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/options");
}

/** Every way forward, gentlest first. */
export default function Page() {
  return showPage(
    "guide",
    "/options",
    (view) => <Options view={view} />,
    (guide, library) => [guide, ...listOptions(library).map(({ summary }) => ({ summary }))],
  );
}

function Options({ view }: { view: View<Guide> }) {
  const options = listOptions(view.library);
  return (
    <Frame
      view={view}
      afterSections={stages.map(({ item }) => item)}
      after={stages.map(({ stage, item }) => (
        <Section key={stage} item={item}>
          <ul className="cards">
            {options
              .filter((option) => option.stage === stage)
              .map((option) => (
                <li key={option.name}>
                  <a href={addressOf(option)}>{option.shortTitle}</a>
                  <p>
                    <Inline words={option.summary} context={view.context} />
                  </p>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    />
  );
}
