import type { ExtensionReason } from "../../../lib/dates/appeal-limit.ts";
import { formatDate, formatShortDate } from "../../../lib/dates/calendar-date.ts";
import { certificateCalendarAddress } from "../../../lib/guide/paths.ts";
import type { DateView } from "../../../lib/letter-dates/date-view.ts";
import { Inline } from "../words/prose.tsx";

/** The appeal date for every certificate date that changes it, each a link to its calendar file; closed until asked for. */
export function CertificateTable({ view: { page, context } }: { view: DateView }) {
  const { dates, words } = page.record;
  return (
    <details className="fold certificates">
      <summary>
        <Inline words={words.certificateSummary} context={context} />
      </summary>
      <p>
        <Inline words={words.certificateTable} context={context} />
      </p>
      <table aria-label="Appeal dates by the date of the certificate">
        <thead>
          <tr>
            <th scope="col">Certificate date</th>
            <th scope="col">Appeal date (tap to add it to your calendar)</th>
          </tr>
        </thead>
        <tbody>
          {dates.certificates.map(({ certificate, limit: { plain, planBy = plain, guidance } }) => (
            <tr key={certificate}>
              <th scope="row">{formatShortDate(certificate)}</th>
              <td>
                <a href={certificateCalendarAddress(certificate)}>{formatDate(planBy)}</a>
                {guidance && (
                  <span className="stacked">
                    {" "}
                    {nameOrigin(guidance.reason)}: {formatDate(guidance.latest)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The Tribunal's own rule moves a weekend or holiday; only published guidance moves August and Christmas. */
function nameOrigin(reason: ExtensionReason): string {
  return reason === "weekend-or-holiday" ? "Rule" : "Guidance";
}
