import type { GuidePage } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { sourceAddress, sourceGroupAddress } from "../../lib/guide/paths.ts";
import { sourceGroups } from "../../lib/guide/source-groups.ts";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("sources");
}

/** Everything the guide relies on, by name; what each says, and how far it has been checked, is on the page of its group. */
export default function Page() {
  return showGuide("sources", { parts: listParts });
}

function listParts(record: GuidePage, { all }: Guide): Part<GuidePage>[] {
  const sections = sourceGroups.map((group) => {
    const sources = all.source.filter(({ type }) => group.types.includes(type));
    return section<GuidePage>(group.heading, {}, () => (
      <>
        <p>
          <a href={sourceGroupAddress(group)}>What each of these says, and how we checked it</a>
        </p>
        <ul>
          {sources.map((source) => (
            <li key={source.name} id={source.name}>
              <a href={sourceAddress(source)}>{source.title}</a>
            </li>
          ))}
        </ul>
      </>
    ));
  });
  return [text(record), ...sections];
}
