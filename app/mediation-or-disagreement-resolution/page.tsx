import type { Comparison } from "../../lib/content/record.ts";
import type { View } from "../../lib/pages/view.ts";
import { Frame } from "../_components/frame/frame.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const address = "/mediation-or-disagreement-resolution";

/** The page's head. */
export function generateMetadata() {
  return describePage("comparison", address);
}

/** The two services side by side. */
export default function Page() {
  return showPage("comparison", address, (view) => (
    <Frame view={view}>
      <ComparisonTable view={view} />
    </Frame>
  ));
}

/** A real table on wide screens and labelled rows on a phone; the roles keep it a table to a screen reader. */
function ComparisonTable({ view: { page, context } }: { view: View<Comparison> }) {
  return (
    <table className="compare" role="table">
      <caption className="govuk-visually-hidden">Disagreement resolution and mediation side by side</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Question
          </th>
          <th scope="col" role="columnheader">
            Disagreement resolution
          </th>
          <th scope="col" role="columnheader">
            Mediation
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {page.record.rows.map((row) => (
          <tr key={row.question} role="row">
            <th scope="row" role="rowheader">
              {row.question}
            </th>
            <td role="cell" className="compare-first">
              <Inline words={row.disagreementResolution} context={context} />
            </td>
            <td role="cell" className="compare-second">
              <Inline words={row.mediation} context={context} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
