import type { GuidePage } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { listChanges } from "../../lib/pages/changes.ts";
import { type Part, section } from "../_components/frame/part.tsx";
import { ChangeList } from "../_components/words/change-list.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("changes");
}

/** Every change of the guide and its areas. */
export default function Page() {
  return showGuide("changes", { parts: listParts });
}

function listParts(_: GuidePage, guide: Guide): Part<GuidePage>[] {
  const changes = listChanges(guide);
  return [
    section("What changed, and when?", { changes }, ({ context }) => (
      <ChangeList changes={changes} context={context} withPages />
    )),
  ];
}
