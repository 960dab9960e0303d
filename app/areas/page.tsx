import type { Guide } from "../../lib/content/record.ts";
import { listByLetter, listByRegion, listOurs } from "../../lib/areas/council-list.ts";
import type { View } from "../../lib/pages/view.ts";
import { CouncilLines, CouncilNames, LetterLinks } from "../_components/areas/council-list.tsx";
import { Frame } from "../_components/frame/frame.tsx";
import { LetterFirst, listLetterWords } from "../_components/areas/letter-first.tsx";
import { Section, toItem } from "../_components/words/section.tsx";
import { openLibrary } from "../_content/open-library.ts";
import { describePage, showPage } from "../_content/show-page.tsx";

const byLetter = toItem("Which council is yours?");
const byRegion = toItem("Councils by region");
/** Up to so many, the councils with a page here also stand above the list: else three are lost among 153. */
const fewPages = 12;

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/areas");
}

/** Every council with SEND duties: those we hold details for lead to their page here, the others to their own site. */
export default function Page() {
  return showPage(
    "guide",
    "/areas",
    (view) => <Councils view={view} />,
    ({ summary, body }, library) => [{ summary }, ...listLetterWords(library), { body }],
  );
}

function Councils({ view }: { view: View<Guide> }) {
  const library = openLibrary();
  const letters = listByLetter(library);
  const ours = listOurs(library);
  return (
    <Frame
      view={view}
      first={<LetterFirst view={view} />}
      sections={[byLetter]}
      afterSections={[byRegion]}
      after={
        <Section item={byRegion}>
          {listByRegion(library).map(({ region, councils }) => (
            <div key={region}>
              <h3 id={toItem(region).id}>{region}</h3>
              <CouncilNames councils={councils} />
            </div>
          ))}
          <p className="aside">
            Contains public sector information licensed under the{" "}
            <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
              Open Government Licence v3.0
            </a>{" "}
            (ONS, DfE). Council names and short names: mySociety (
            <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>) and GOV.UK.
          </p>
        </Section>
      }
    >
      <Section item={byLetter}>
        <p>
          Choose the council where you live. A name in <b>bold</b> has a page here with what we have found.
          Any other name leads to the council's own website, which we have not opened. See{" "}
          <a href="#what-do-you-ask-if-your-council-has-no-page-here">what to ask for there</a>.
        </p>
        {ours.length <= fewPages && <CouncilNames councils={ours} label="Councils with a page here" />}
        <LetterLinks letters={letters.map(({ letter }) => letter)} />
        {letters.map(({ letter, lines }) => (
          <div key={letter}>
            <h3 id={letter.toLowerCase()}>{letter}</h3>
            <CouncilLines lines={lines} />
          </div>
        ))}
      </Section>
    </Frame>
  );
}
