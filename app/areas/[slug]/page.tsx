import { findAreaAction } from "../../../lib/areas/main-action.ts";
import { findServicePhone } from "../../../lib/areas/service-phone.ts";
import type { Area } from "../../../lib/content/record.ts";
import type { Guide } from "../../../lib/guide/guide.ts";
import { areaFeedAddress, contactCardAddress, leafletAddress } from "../../../lib/guide/paths.ts";
import { listAreaChanges } from "../../../lib/pages/changes.ts";
import type { View } from "../../../lib/pages/view.ts";
import { AreaDetails } from "../../_components/areas/area-details.tsx";
import { AreaDoubts } from "../../_components/areas/area-doubts.tsx";
import { AreaProviders } from "../../_components/areas/area-providers.tsx";
import { DueChangeNote } from "../../_components/areas/due-change-note.tsx";
import { letterFirst } from "../../_components/areas/letter-first.tsx";
import { note, type Part, section, text, toItem } from "../../_components/frame/part.tsx";
import { ChangeList } from "../../_components/words/change-list.tsx";
import { ContactList } from "../../_components/words/contact-list.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { TypeList } from "../../_components/words/type-list.tsx";
import { WordList } from "../../_components/words/word-list.tsx";
import { describePage, listSlugs, showPage } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

const doubtsHeading = "What we are not sure about";

export const dynamicParams = false;

/** One page for each council we hold a record for. */
export function generateStaticParams() {
  return listSlugs("area");
}

/** The area's head. */
export async function generateMetadata({ params }: Props) {
  const { slug } = await params;
  const head = describePage("area", slug);
  const canonical = head.alternates?.canonical;
  if (typeof canonical !== "string") return head;
  const feed = new URL(areaFeedAddress({ name: slug }), canonical).href;
  return { ...head, alternates: { canonical, types: { "application/atom+xml": feed } } };
}

/** The area's page. */
export default async function Page({ params }: Props) {
  return showPage("area", (await params).slug, { parts: listParts, action: findAreaAction });
}

/** Whom to ask and how, then what there is to read once the reader knows. */
function listParts(area: Area, { sharing }: Guide): Part<Area>[] {
  const { providers, contacts, meanwhile, doubts, sendiass, changes } = area;
  const { covers, cost, whoFor, referral, healthBody } = area;
  return [
    letterFirst(sharing),
    note({}, (view) => <BesideTheAction view={view} />),
    section("How to get in touch", { providers, contacts }, (view) => <Contacts view={view} />),
    section("If the details do not work", { meanwhile }, ({ context }) => (
      <WordList items={meanwhile} context={context} />
    )),
    text(area),
    ...(doubts
      ? [
          section<Area>(doubtsHeading, { doubts }, ({ context }) => (
            <AreaDoubts doubts={doubts} context={context} />
          )),
        ]
      : []),
    section("About the service here", { covers, cost, whoFor, referral, healthBody }, ({ context }) => (
      <AreaDetails area={area} context={context} />
    )),
    section("What it can help with here", {}, (view) => <Types view={view} />),
    section("Free advice near you", { sendiass }, (view) => <Advice view={view} />),
    section("What changed on this page", { changes }, (view) => <Changed view={view} />),
  ];
}

function BesideTheAction({ view }: { view: View<Area> }) {
  return (
    <>
      <Unconfirmed area={view.page.record} />
      <DueChangeNote view={view} />
    </>
  );
}

/** Says beside the big button that its number has not been confirmed, and where to read more if there is more. */
function Unconfirmed({ area }: { area: Area }) {
  const phone = findServicePhone(area);
  if (!phone || phone.confirmedOn) return null;
  const more = area.doubts && <a href={`#${toItem(doubtsHeading).id}`}>{doubtsHeading}</a>;
  return <p>We have not yet checked this number with its owner.{more && <> {more}.</>}</p>;
}

function Contacts({ view: { page, context } }: { view: View<Area> }) {
  const area = page.record;
  const phone = findServicePhone(area);
  return (
    <>
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
    </>
  );
}

function Types({ view }: { view: View<Area> }) {
  return (
    <>
      <p>Who is your disagreement with?</p>
      <TypeList view={view} only={view.page.record.helpsWith.map(({ name }) => name)} />
    </>
  );
}

function Advice({ view: { page, context } }: { view: View<Area> }) {
  const { sendiass } = page.record;
  return (
    <>
      <p>
        <strong>{sendiass.name}</strong> gives information, advice and support about special educational needs
        and disabilities. <Inline words={sendiass.words} context={context} />
      </p>
      {sendiass.contacts && <ContactList contacts={sendiass.contacts} context={context} />}
    </>
  );
}

/** The page's own history, and the feed for staff who follow it. */
function Changed({ view: { page, context } }: { view: View<Area> }) {
  return (
    <>
      <ChangeList changes={listAreaChanges(page.record)} context={context} />
      <p className="on-screen">
        <a href={areaFeedAddress(page.record)}>Follow changes to this page in a feed reader</a>
      </p>
    </>
  );
}
