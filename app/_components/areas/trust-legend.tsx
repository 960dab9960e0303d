import { Fragment } from "react";
import type { Grade } from "../../../lib/areas/grade.ts";

const meanings: Record<Grade, string> = {
  confirmed: "its owner confirmed it",
  dated: "a source with a date names it",
  lead: "an older or undated page names it",
};

/** What each sign of how sure a name is stands for, once on a page that has them. */
export function TrustLegend() {
  return (
    <p className="legend">
      {Object.entries(meanings).map(([grade, words]) => (
        <Fragment key={grade}>
          <span className={`trust trust-${grade}`}>{words}</span>{" "}
        </Fragment>
      ))}
    </p>
  );
}
