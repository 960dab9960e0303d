import { toStanding } from "../../../lib/areas/provenance.ts";
import type { Contact } from "../../../lib/content/kinds/contact.ts";

type Published = Pick<Contact, "publishedBy" | "publishedAt" | "publishedOn" | "confirmedOn">;

/** Who published something, linked to the page it is on where that is known, when, and whether it is confirmed. */
export function Provenance({ from }: { from: Published }) {
  const { publishedAt, publishedBy } = from;
  return (
    <p className="provenance">
      Published by {publishedAt ? <a href={publishedAt}>{publishedBy}</a> : publishedBy}
      {toStanding(from)}
    </p>
  );
}
