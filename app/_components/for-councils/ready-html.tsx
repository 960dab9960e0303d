import { toCardHtml, toPlainHtml } from "../../../lib/areas/ready-html.ts";
import type { Area, Sharing, Site } from "../../../lib/content/record.ts";
import type { CalendarDate } from "../../../lib/dates/calendar-date.ts";
import { cardAddress } from "../../../lib/guide/paths.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { Inline } from "../words/prose.tsx";

type Props = { area: Area; site: Site; sharing: Sharing; context: RenderContext; today: CalendarDate };

/** A council's own HTML to copy: plain, for systems that take frames out, and the card's frame. */
export function ReadyHtml({ area, site, sharing: { staff, leaflet }, context, today }: Props) {
  return (
    <>
      <h3 id="plain-html">Plain HTML</h3>
      <p>
        <Inline words={staff.html} context={context} />
      </p>
      <pre className="ready">
        <code>{toPlainHtml(site, area, toPlainWords(leaflet.letter.tree, context), today)}</code>
      </pre>
      <h3 id="a-card">A card</h3>
      <p>
        <Inline words={staff.card} context={context} /> <a href={cardAddress(area)}>See the card</a>.
      </p>
      <pre className="ready">
        <code>{toCardHtml(site, area)}</code>
      </pre>
    </>
  );
}
