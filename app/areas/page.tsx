import { listByLetter, listByRegion, listOurs } from "../../lib/areas/council-list.ts";
import type { GuidePage } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { CouncilLines, CouncilNames } from "../_components/areas/council-list.tsx";
import { letterFirst } from "../_components/areas/letter-first.tsx";
import { type Part, section, text, toItem } from "../_components/frame/part.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** Up to so many, the councils with a page here also stand above the list: else three are lost among 153. */
const fewPages = 12;

/** The page's head. */
export function generateMetadata() {
  return describeGuide("areas");
}

/** Every council with SEND duties: those we hold details for lead to their page here, the others to their own site. */
export default function Page() {
  return showGuide("areas", { parts: listParts });
}

function listParts(record: GuidePage, guide: Guide): Part<GuidePage>[] {
  return [
    letterFirst(guide.sharing),
    section("Which council is yours?", {}, () => <ByLetter guide={guide} />),
    text(record),
    section("Councils by region", {}, () => <ByRegion guide={guide} />),
  ];
}

function ByLetter({ guide }: { guide: Guide }) {
  const ours = listOurs(guide);
  return (
    <>
      <p>
        Choose the child's or young person's own council. Tap its first letter. A name in <b>bold</b> has a
        page here with what we have found. A name with ↗ leads to the council's own website, which we have not
        opened. See <a href="#what-do-you-ask-if-your-council-has-no-page-here">what to ask for there</a>.
      </p>
      {ours.length <= fewPages && <CouncilNames councils={ours} label="Councils with a page here" />}
      <div className="letters">
        {listByLetter(guide).map(({ letter, lines }) => (
          <details key={letter} id={letter.toLowerCase()}>
            <summary>
              <span className="govuk-visually-hidden">Councils and places that start with </span>
              {letter}
            </summary>
            <CouncilLines lines={lines} />
          </details>
        ))}
      </div>
      <p>
        Not sure which council it is? <a href="https://www.gov.uk/find-local-council">GOV.UK's finder</a>{" "}
        tells you from a postcode. Where it names two, choose the county.
      </p>
    </>
  );
}

function ByRegion({ guide }: { guide: Guide }) {
  return (
    <>
      {listByRegion(guide).map(({ region, councils }) => (
        <details className="fold" key={region} id={toItem(region).id}>
          <summary>{region}</summary>
          <CouncilNames councils={councils} />
        </details>
      ))}
      <p className="aside">
        Contains public sector information licensed under the{" "}
        <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
          Open Government Licence v3.0
        </a>{" "}
        (ONS, DfE). Council names and short names: mySociety (
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>) and GOV.UK.
      </p>
    </>
  );
}
