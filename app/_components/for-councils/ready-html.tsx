import { toCardHtml, toLinkHtml } from "../../../lib/areas/ready-html.ts";
import type { Area, Site } from "../../../lib/content/record.ts";
import { cardAddress } from "../../../lib/guide/paths.ts";

/** HTML for a card and for a plain link, with one area's name in it as the part to change. */
export function ReadyHtml({ site, area }: { site: Site; area: Area }) {
  return (
    <>
      <p>
        These are ready for {area.place}. For another council, change <code>{area.name}</code> to the end of
        the address of its page, and change the name.
      </p>
      <h3 id="a-card">A card</h3>
      <p>
        It shows a few lines in your own page, and changes when ours does. Its links open in the whole window.
        It sets no cookies and runs no scripts. It says when a number is not confirmed, so confirm yours to us
        first. <a href={cardAddress(area)}>See the card for {area.place}</a>.
      </p>
      <pre className="ready">
        <code>{toCardHtml(site, area)}</code>
      </pre>
      <h3 id="a-link">A plain link</h3>
      <pre className="ready">
        <code>{toLinkHtml(site, area)}</code>
      </pre>
    </>
  );
}
