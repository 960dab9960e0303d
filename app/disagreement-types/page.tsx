import type { GuidePage } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { type Part, section } from "../_components/frame/part.tsx";
import { TypeList } from "../_components/words/type-list.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("disagreement-types");
}

/** The four types of disagreement. */
export default function Page() {
  return showGuide("disagreement-types", { parts: listParts });
}

function listParts(_: GuidePage, { all }: Guide): Part<GuidePage>[] {
  const summaries = all["disagreement-type"].map(({ summary }) => ({ summary }));
  return [
    section("Who is your disagreement with?", { summaries }, (view) => (
      <TypeList view={view} withSummaries />
    )),
  ];
}
