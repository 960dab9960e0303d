import { renderJsonLd, toJsonLd } from "../../../lib/feeds/json-ld.ts";
import type { View } from "../../../lib/pages/view.ts";

/** What search engines and other machines read of the page; a block of data, which no browser runs. */
export function StructuredData({ view }: { view: View }) {
  return <script type="application/ld+json">{renderJsonLd(toJsonLd(view))}</script>;
}
