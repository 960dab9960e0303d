import type { Comparison } from "../../lib/content/record.ts";
import { findComparisonAction } from "../../lib/pages/main-action.ts";
import type { View } from "../../lib/pages/view.ts";
import { type Part, section } from "../_components/frame/part.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { Sign } from "../_components/words/sign.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describePage("comparison", "comparison");
}

/** The two services side by side. */
export default function Page() {
  return showPage("comparison", "comparison", { parts: listParts, action: findComparisonAction });
}

function listParts({ rows }: Comparison): Part<Comparison>[] {
  return [section("Side by side", { rows }, (view) => <ComparisonTable view={view} />)];
}

/** A real table on wide screens and labelled rows on a phone; the roles keep it a table to a screen reader. */
function ComparisonTable({ view: { page, context } }: { view: View<Comparison> }) {
  return (
    <table className="stacked compare" role="table">
      <caption className="govuk-visually-hidden">Disagreement resolution and mediation side by side</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Question
          </th>
          <th scope="col" role="columnheader">
            <Sign service="disagreement resolution">Disagreement resolution</Sign>
          </th>
          <th scope="col" role="columnheader">
            <Sign service="mediation">Mediation</Sign>
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
