import type { GuidePage, Source } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import type { RenderContext } from "../../lib/markdown/context.ts";
import { describeChecking } from "../../lib/pages/checking.ts";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

const groups: { heading: string; types: readonly Source["type"][] }[] = [
  { heading: "Acts", types: ["act"] },
  { heading: "Regulations and Tribunal rules", types: ["regulations", "tribunal-rules"] },
  {
    heading: "The Code of Practice and official guidance",
    types: ["code-of-practice", "official-guidance"],
  },
  { heading: "Decisions of courts and ombudsmen", types: ["decision"] },
  {
    heading: "Pages of councils, charities and others",
    types: ["council-page", "charity-page", "other-page"],
  },
];

/** The page's head. */
export function generateMetadata() {
  return describeGuide("sources");
}

/** Everything the guide relies on, and how far each source has been checked. */
export default function Page() {
  return showGuide("sources", { parts: listParts });
}

function listParts(record: GuidePage, { all }: Guide): Part<GuidePage>[] {
  const sections = groups.map(({ heading, types }) => {
    const sources = all.source.filter(({ type }) => types.includes(type));
    return section<GuidePage>(heading, {}, ({ context }) => (
      <ul className="source-entries">
        {sources.map((source) => (
          <SourceEntry key={source.name} source={source} context={context} />
        ))}
      </ul>
    ));
  });
  return [text(record), ...sections];
}

function SourceEntry({ source, context }: { source: Source; context: RenderContext }) {
  return (
    <li id={source.name}>
      <a href={source.link}>{source.title}</a>. <Inline words={source.says} context={context} />{" "}
      <span className="aside">{describeChecking(source)}</span>
    </li>
  );
}
