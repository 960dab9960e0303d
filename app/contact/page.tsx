import { listRecords } from "../../lib/content/library.ts";
import type { Guide } from "../../lib/content/record.ts";
import { addressOf } from "../../lib/site/paths.ts";
import type { View } from "../../lib/site/view.ts";
import { ContactList } from "../_components/contact-list.tsx";
import { Frame } from "../_components/frame.tsx";
import { Section, toItem } from "../_components/section.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/contact");
}

/** Who to ring, by area. */
export default function Page() {
  return showPage(
    "guide",
    "/contact",
    (view) => <Contacts view={view} />,
    (guide, library) => [guide, ...listRecords(library, "area").map(({ contacts }) => ({ contacts }))],
  );
}

function Contacts({ view }: { view: View<Guide> }) {
  const areas = listRecords(view.library, "area").map((area) => ({ area, item: toItem(area.place) }));
  return (
    <Frame
      view={view}
      afterSections={areas.map(({ item }) => item)}
      after={areas.map(({ area, item }) => (
        <Section key={area.name} item={item}>
          <ContactList contacts={area.contacts} context={view.context} />
          <p>
            <a href={addressOf(area)}>All we know about {area.place}</a>
          </p>
        </Section>
      ))}
    />
  );
}
