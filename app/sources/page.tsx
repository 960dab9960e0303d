import { listRecords } from "../../lib/content/library.ts";
import type { Guide, Source } from "../../lib/content/record.ts";
import { describeChecking } from "../../lib/pages/checking.ts";
import type { View } from "../../lib/pages/view.ts";
import { Frame } from "../_components/frame/frame.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { Section, toItem } from "../_components/words/section.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const groups: { item: ReturnType<typeof toItem>; types: readonly Source["type"][] }[] = [
  { item: toItem("Acts"), types: ["act"] },
  { item: toItem("Regulations and Tribunal rules"), types: ["regulations", "tribunal-rules"] },
  {
    item: toItem("The Code of Practice and official guidance"),
    types: ["code-of-practice", "official-guidance"],
  },
  { item: toItem("Decisions of courts and ombudsmen"), types: ["decision"] },
  {
    item: toItem("Pages of councils, charities and others"),
    types: ["council-page", "charity-page", "other-page"],
  },
];

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/sources");
}

/** Everything the guide relies on, and how far each source has been checked. */
export default function Page() {
  return showPage("guide", "/sources", (view) => <Sources view={view} />);
}

function Sources({ view }: { view: View<Guide> }) {
  const all = listRecords(view.library, "source").toSorted((a, b) =>
    a.title.localeCompare(b.title, "en-GB", { numeric: true }),
  );
  return (
    <Frame
      view={view}
      afterSections={groups.map(({ item }) => item)}
      after={groups.map(({ item, types }) => (
        <Section key={item.id} item={item}>
          <ul className="source-entries">
            {all
              .filter(({ type }) => types.includes(type))
              .map((source) => (
                <SourceEntry key={source.name} source={source} view={view} />
              ))}
          </ul>
        </Section>
      ))}
    />
  );
}

function SourceEntry({ source, view: { context } }: { source: Source; view: View }) {
  return (
    <li id={source.name}>
      <a href={source.link}>{source.title}</a>. <Inline words={source.says} context={context} />{" "}
      <span className="aside">{describeChecking(source)}</span>
    </li>
  );
}
