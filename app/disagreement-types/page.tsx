import { listRecords } from "../../lib/content/library.ts";
import { Frame } from "../_components/frame/frame.tsx";
import { Section, toItem } from "../_components/words/section.tsx";
import { TypeList } from "../_components/words/type-list.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const who = toItem("Who is your disagreement with?");

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/disagreement-types");
}

/** The four types of disagreement. */
export default function Page() {
  return showPage(
    "guide",
    "/disagreement-types",
    (view) => (
      <Frame view={view} sections={[who]}>
        <Section item={who}>
          <TypeList view={view} withSummaries />
        </Section>
      </Frame>
    ),
    (guide, library) => [
      guide,
      ...listRecords(library, "disagreement-type").map(({ summary }) => ({ summary })),
    ],
  );
}
