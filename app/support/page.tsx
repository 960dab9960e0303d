import { listRecords } from "../../lib/content/library.ts";
import type { Guide, Organisation } from "../../lib/content/record.ts";
import type { View } from "../../lib/pages/view.ts";
import { ContactList } from "../_components/words/contact-list.tsx";
import { Frame } from "../_components/frame/frame.tsx";
import { Inline, Prose } from "../_components/words/prose.tsx";
import { Section, toItem } from "../_components/words/section.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const groups: { item: ReturnType<typeof toItem>; roles: readonly Organisation["role"][] }[] = [
  { item: toItem("Who can advise you"), roles: ["advice"] },
  {
    item: toItem("Who decides or looks into things"),
    roles: ["tribunal", "ombudsman", "regulator", "government", "health"],
  },
];

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/support");
}

/** Who gives advice, and who decides. */
export default function Page() {
  return showPage(
    "guide",
    "/support",
    (view) => <Support view={view} />,
    (guide, library) => [guide, ...listRecords(library, "organisation")],
  );
}

function Support({ view }: { view: View<Guide> }) {
  const all = listRecords(view.library, "organisation").toSorted((a, b) => a.order - b.order);
  return (
    <Frame
      view={view}
      afterSections={groups.map(({ item }) => item)}
      after={groups.map(({ item, roles }) => (
        <Section key={item.id} item={item}>
          {all
            .filter(({ role }) => roles.includes(role))
            .map((organisation) => (
              <OrganisationEntry key={organisation.name} organisation={organisation} view={view} />
            ))}
        </Section>
      ))}
    />
  );
}

function OrganisationEntry({ organisation, view: { context } }: { organisation: Organisation; view: View }) {
  return (
    <>
      <h3 id={organisation.name}>{organisation.title}</h3>
      <p>
        <Inline words={organisation.summary} context={context} />
      </p>
      <Prose tree={organisation.body} context={context} />
      <ContactList contacts={organisation.contacts} context={context} />
    </>
  );
}
