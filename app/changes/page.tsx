import type { Guide } from "../../lib/content/record.ts";
import { listChanges } from "../../lib/pages/changes.ts";
import type { View } from "../../lib/pages/view.ts";
import { ChangeList } from "../_components/words/change-list.tsx";
import { Frame } from "../_components/frame/frame.tsx";
import { Section, toItem } from "../_components/words/section.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const list = toItem("What changed, and when?");

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/changes");
}

/** Every change of the guide and its areas. */
export default function Page() {
  return showPage(
    "guide",
    "/changes",
    (view) => <Changes view={view} />,
    (guide, library) => [guide, { changes: listChanges(library) }],
  );
}

function Changes({ view }: { view: View<Guide> }) {
  return (
    <Frame view={view} sections={[list]}>
      <Section item={list}>
        <ChangeList changes={listChanges(view.library)} context={view.context} withPages />
      </Section>
    </Frame>
  );
}
