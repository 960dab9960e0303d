import { listRecords } from "../../lib/content/library.ts";
import type { Guide } from "../../lib/content/record.ts";
import { addressOf } from "../../lib/guide/paths.ts";
import type { View } from "../../lib/pages/view.ts";
import { Frame } from "../_components/frame/frame.tsx";
import { Section, toItem } from "../_components/words/section.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const councils = toItem("Which councils' contacts do we hold?");

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/contact");
}

/** Whom to ring for what, and the councils whose details are here. */
export default function Page() {
  return showPage("guide", "/contact", (view) => <Contacts view={view} />);
}

function Contacts({ view }: { view: View<Guide> }) {
  return (
    <Frame
      view={view}
      afterSections={[councils]}
      after={
        <Section item={councils}>
          <ul>
            {listRecords(view.library, "area").map((area) => (
              <li key={area.name} id={toItem(area.place).id}>
                <a href={addressOf(area)}>Contacts for {area.place}</a>
              </li>
            ))}
            <li>
              <a href="/areas">All other councils</a>
            </li>
          </ul>
        </Section>
      }
    />
  );
}
