import type { Area } from "../../../lib/content/record.ts";
import { listAreaChanges } from "../../../lib/pages/changes.ts";
import { areaFeedAddress, contactCardAddress, leafletAddress } from "../../../lib/guide/paths.ts";
import { findServicePhone } from "../../../lib/areas/service-phone.ts";
import type { View } from "../../../lib/pages/view.ts";
import { AreaDetails } from "../../_components/areas/area-details.tsx";
import { AreaDoubts } from "../../_components/areas/area-doubts.tsx";
import { AreaProviders } from "../../_components/areas/area-providers.tsx";
import { ChangeList } from "../../_components/words/change-list.tsx";
import { ContactList } from "../../_components/words/contact-list.tsx";
import { DueChangeNote } from "../../_components/areas/due-change-note.tsx";
import { Frame } from "../../_components/frame/frame.tsx";
import { LetterFirst, listLetterWords } from "../../_components/areas/letter-first.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { Section, toItem } from "../../_components/words/section.tsx";
import { TypeList } from "../../_components/words/type-list.tsx";
import { WordList } from "../../_components/words/word-list.tsx";
import { describePage, listSlugs, showPage } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

const contacts = toItem("How to get in touch");
const meanwhile = toItem("If the details do not work");
const doubts = toItem("What we are not sure about");
const about = toItem("About the service here");
const types = toItem("What it can help with here");
const advice = toItem("Free advice near you");
const changed = toItem("What changed on this page");

export const dynamicParams = false;

/** One page for each council we hold a record for. */
export function generateStaticParams() {
  return listSlugs("/areas/");
}

/** The area's head. */
export async function generateMetadata({ params }: Props) {
  const head = describePage("area", `/areas/${(await params).slug}`);
  const canonical = head.alternates?.canonical;
  const types = { "application/atom+xml": `${canonical}/changes.atom` };
  return canonical ? { ...head, alternates: { canonical, types } } : head;
}

/** The area's page. */
export default async function Page({ params }: Props) {
  return showPage(
    "area",
    `/areas/${(await params).slug}`,
    (view) => <AreaPage view={view} />,
    (area, library) => [
      { summary: area.summary },
      ...listLetterWords(library),
      { providers: area.providers, contacts: area.contacts, meanwhile: area.meanwhile, body: area.body },
      area,
    ],
  );
}

function AreaPage({ view }: { view: View<Area> }) {
  const { page, context } = view;
  const area = page.record;
  const phone = findServicePhone(area);
  const rest = [...(area.doubts ? [doubts] : []), about, types, advice, changed];
  return (
    <Frame
      view={view}
      sections={[contacts, meanwhile]}
      first={<LetterFirst view={view} />}
      note={
        <>
          <Unconfirmed area={area} />
          <DueChangeNote area={area} />
        </>
      }
      afterSections={rest}
      after={<Rest view={view} />}
    >
      <Section item={contacts}>
        <p className="on-screen">
          <a href={leafletAddress(area)}>A leaflet to print, on one page</a>
        </p>
        <AreaProviders providers={area.providers ?? []} council={area.council} context={context} />
        <ContactList contacts={area.contacts} context={context} />
        {phone && (
          <p className="on-screen">
            <a href={contactCardAddress(area)}>Save {phone.value} to your phone</a>
          </p>
        )}
      </Section>
      <Section item={meanwhile}>
        <WordList items={area.meanwhile} context={context} />
      </Section>
    </Frame>
  );
}

/** What there is to read once the reader knows whom to ask. */
function Rest({ view }: { view: View<Area> }) {
  const { page, context } = view;
  const area = page.record;
  return (
    <>
      {area.doubts && (
        <Section item={doubts}>
          <AreaDoubts doubts={area.doubts} context={context} />
        </Section>
      )}
      <Section item={about}>
        <AreaDetails area={area} context={context} />
      </Section>
      <Section item={types}>
        <p>Who is your disagreement with?</p>
        <TypeList view={view} only={area.helpsWith.map(({ name }) => name)} />
      </Section>
      <Section item={advice}>
        <p>
          <strong>{area.sendiass.name}</strong> gives information, advice and support about special
          educational needs and disabilities. <Inline words={area.sendiass.words} context={context} />
        </p>
        {area.sendiass.contacts && <ContactList contacts={area.sendiass.contacts} context={context} />}
      </Section>
      <Changed area={area} view={view} />
    </>
  );
}

/** Says beside the big button that its number has not been confirmed, and where to read more if there is more. */
function Unconfirmed({ area }: { area: Area }) {
  const phone = findServicePhone(area);
  if (!phone || phone.confirmedOn) return null;
  const more = area.doubts && <a href={`#${doubts.id}`}>{doubts.words}</a>;
  return <p>We have not yet checked this number with its owner.{more && <> {more}.</>}</p>;
}

/** The page's own history, and the feed for staff who follow it. */
function Changed({ area, view }: { area: Area; view: View<Area> }) {
  return (
    <Section item={changed}>
      <ChangeList changes={listAreaChanges(area)} context={view.context} />
      <p className="on-screen">
        <a href={areaFeedAddress(area)}>Follow changes to this page in a feed reader</a>
      </p>
    </Section>
  );
}
