import { listLines, listToRing } from "../../../lib/areas/answer-lines.ts";
import { type Answer, hasWay, listAnswers } from "../../../lib/areas/answers.ts";
import { answersId, findAreaAction } from "../../../lib/areas/main-action.ts";
import { listToSave } from "../../../lib/areas/to-save.ts";
import type { Area, Sharing } from "../../../lib/content/record.ts";
import type { CalendarDate } from "../../../lib/dates/calendar-date.ts";
import type { Guide } from "../../../lib/guide/guide.ts";
import { areaFeedAddress, contactCardAddress, leafletAddress } from "../../../lib/guide/paths.ts";
import { listAreaChanges } from "../../../lib/pages/changes.ts";
import type { View } from "../../../lib/pages/view.ts";
import { toHost } from "../../../lib/text/host.ts";
import { AnswerLines } from "../../_components/areas/answer-lines.tsx";
import { AnswerList } from "../../_components/areas/answer-list.tsx";
import { aboutService } from "../../_components/areas/area-details.tsx";
import { AreaDoubts } from "../../_components/areas/area-doubts.tsx";
import { DueChangeNote } from "../../_components/areas/due-change-note.tsx";
import { letterFirst } from "../../_components/areas/letter-first.tsx";
import { TrustLegend } from "../../_components/areas/trust-legend.tsx";
import { whatToSay } from "../../_components/areas/what-to-say.tsx";
import { first, note, type Part, section, talk, text, toItem } from "../../_components/frame/part.tsx";
import { ChangeList } from "../../_components/words/change-list.tsx";
import { ContactList } from "../../_components/words/contact-list.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { TypeList } from "../../_components/words/type-list.tsx";
import { WordList } from "../../_components/words/word-list.tsx";
import { listSlugs } from "../../_content/list-params.ts";
import { describePage, showPage } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

/** Where the finder of every SENDIASS is told of. */
const localSendiass = "/support#local-sendiass";

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
  return showPage("area", (await params).slug, {
    parts: listParts,
    action: (area, _, today) => findAreaAction(area, today),
  });
}

/** Whom to ask and how, then what there is to read once the reader knows. */
function listParts(area: Area, guide: Guide, today: CalendarDate): Part<Area>[] {
  const { sharing } = guide;
  const { doubts, sendiass, changes } = area;
  const answers = listAnswers(area, today);
  const meanwhile = [...sharing.area.meanwhile, ...(area.meanwhile ?? [])];
  const advice = sharing.area.advice;
  // Each body in a card, before all that is to be read of it; one that is only a lead stands below the reader's own letter.
  const lines = listLines(area, today);
  const inShort = {
    ...first<Area>({}, (view) => <AnswerLines lines={lines} view={view} />),
    item: lines.length > 0 ? toItem("Who to ask") : undefined,
  };
  return [
    ...(listToRing(area, today).length > 0
      ? [inShort, letterFirst(sharing)]
      : [letterFirst(sharing), inShort]),
    note({}, (view) => <DueChangeNote view={view} />),
    section<Area>({ id: answersId, words: "Who answers here?" }, toShown(answers, sharing), (view) => (
      <Answers view={view} answers={answers} />
    )),
    whatToSay(answers, sharing),
    section<Area>(
      answers.length > 0 ? "If the details do not work" : "Where else can you look?",
      { meanwhile },
      ({ context }) => <WordList items={meanwhile} context={context} />,
    ),
    section("Free advice near you", { advice, sendiass }, (view) => <Advice view={view} />),
    // Where we have no number of the local advice service, one that answers for the whole country.
    ...(sendiass?.contacts?.some(({ type }) => type === "phone") ? [] : [talk<Area>("flow", guide)]),
    text(area),
    ...(doubts
      ? [
          section<Area>("What we are not sure about", { doubts }, ({ context }) => (
            <AreaDoubts doubts={doubts} context={context} />
          )),
        ]
      : []),
    aboutService(area, sharing),
    section("What it can help with here", {}, (view) => <Types view={view} />),
    section("What changed on this page", { changes }, (view) => <Changed view={view} />),
  ];
}

/** In the order of the answers, as the sources are numbered in it. */
function toShown(answers: readonly Answer[], { area, leaflet }: Sharing) {
  const namings = answers.map(({ service, namings }) => ({
    named: namings.map(({ naming }) => naming),
    tender: service.tender,
  }));
  if (answers.length === 0) return { noService: leaflet.noService };
  const noNumber = hasWay(answers) ? undefined : leaflet.noNumber;
  return [...namings, { noNumber }, { otherLetter: area.otherLetter }];
}

function Answers({ view, answers }: { view: View<Area>; answers: readonly Answer[] }) {
  const { guide, page, context, today } = view;
  const area = page.record;
  const { sharing } = guide;
  const canSave = listToSave(listLines(area, today)).length > 0;
  const { noService, noNumber } = sharing.leaflet;
  // Nobody to name, or only names: the council is the one to ask.
  const toCouncil = answers.length === 0 ? noService : hasWay(answers) ? undefined : noNumber;
  return (
    <>
      <p className="on-screen">
        <a href={leafletAddress(area)}>A leaflet to print, on one page</a>
      </p>
      <AnswerList answers={answers} view={view} />
      {answers.length > 0 && <TrustLegend />}
      {toCouncil && (
        <p>
          <Inline words={toCouncil} context={context} /> <a href={area.website}>{toHost(area.website)}</a>
        </p>
      )}
      {answers.length > 0 && (
        <div className="box">
          <p>
            <Inline words={sharing.area.otherLetter} context={context} />
          </p>
        </div>
      )}
      {canSave && (
        <p className="on-screen">
          <a href={contactCardAddress(area)}>Save who answers here to your phone</a>
        </p>
      )}
    </>
  );
}

function Types({ view }: { view: View<Area> }) {
  return (
    <>
      <p>Who is your disagreement with?</p>
      <TypeList view={view} />
    </>
  );
}

function Advice({ view: { guide, page, context, today } }: { view: View<Area> }) {
  const { sendiass } = page.record;
  return (
    <>
      <p>
        <Inline words={guide.sharing.area.advice} context={context} />
      </p>
      {sendiass && (
        <p>
          {sendiass.name && (
            <>
              Here it is called <strong>{sendiass.name}</strong>.{" "}
            </>
          )}
          {sendiass.words && <Inline words={sendiass.words} context={context} />}
        </p>
      )}
      {sendiass?.contacts ? (
        <ContactList contacts={sendiass.contacts} context={context} today={today} />
      ) : (
        <p>
          We have not found how to reach it here. <a href={localSendiass}>Look in the national finder</a>.
        </p>
      )}
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
