import { listByLetter, listByRegion } from "../../lib/areas/council-list.ts";
import type { GuidePage } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { CouncilLines, CouncilNames } from "../_components/areas/council-list.tsx";
import { letterFirst } from "../_components/areas/letter-first.tsx";
import { type Part, section, text, toItem } from "../_components/frame/part.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("areas");
}

/** Every council with SEND duties, each leading to its page here. */
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
  return (
    <>
      <p>
        Choose the child's or young person's own council. Tap its first letter, then its name. Its page says
        what we have found, and how sure we are.
      </p>
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
