import type { GuidePage, Organisation } from "../../lib/content/record.ts";
import type { CalendarDate } from "../../lib/dates/calendar-date.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import type { RenderContext } from "../../lib/markdown/context.ts";
import { TrustLegend } from "../_components/areas/trust-legend.tsx";
import { type Part, plain, section, text } from "../_components/frame/part.tsx";
import { ContactList } from "../_components/words/contact-list.tsx";
import { Inline, Prose } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

const groups: { heading: string; isIn: (organisation: Organisation) => boolean }[] = [
  { heading: "In an emergency", isIn: ({ role }) => role === "emergency" },
  { heading: "Who can advise you", isIn: ({ role }) => role === "advice" },
  {
    heading: "Who decides or looks into things",
    isIn: ({ role }) => role !== "advice" && role !== "emergency",
  },
];

/** The page's head. */
export function generateMetadata() {
  return describeGuide("support");
}

/** Who gives advice, and who decides. */
export default function Page() {
  return showGuide("support", { parts: listParts });
}

function listParts(record: GuidePage, { all, sharing }: Guide): Part<GuidePage>[] {
  const filled = groups
    .map(({ heading, isIn }) => ({ heading, organisations: all.organisation.filter(isIn) }))
    .filter(({ organisations }) => organisations.length > 0);
  const sections = filled.map(({ heading, organisations }) => {
    // Each is read summary first, then its text, then its contacts.
    const shown = organisations.map(({ summary, body, contacts, sources }) => ({
      summary,
      body: { tree: body },
      contacts,
      sources,
    }));
    return section<GuidePage>(heading, { shown }, ({ context, today }) =>
      organisations.map((organisation) => (
        <OrganisationEntry
          key={organisation.name}
          organisation={organisation}
          finder={sharing.talk.council}
          context={context}
          today={today}
        />
      )),
    );
  });
  return [text(record), ...sections, plain({}, () => <TrustLegend />)];
}

function OrganisationEntry({
  organisation,
  finder,
  context,
  today,
}: {
  organisation: Organisation;
  finder: string;
  context: RenderContext;
  today: CalendarDate;
}) {
  return (
    <>
      <h3 id={organisation.name}>{organisation.title}</h3>
      <p>
        <Inline words={organisation.summary} context={context} />
      </p>
      <Prose tree={organisation.body} context={context} />
      {organisation.page && (
        <p>
          <a className="choice" href={organisation.page}>
            {finder}
          </a>
        </p>
      )}
      <ContactList contacts={organisation.contacts} context={context} today={today} />
    </>
  );
}
