import { toConfirmLink } from "../../../lib/areas/confirm-mail.ts";
import { listHeld } from "../../../lib/areas/held.ts";
import type { Area, Site } from "../../../lib/content/record.ts";
import type { CalendarDate } from "../../../lib/dates/calendar-date.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toHost } from "../../../lib/text/host.ts";
import { Provenance } from "../words/provenance.tsx";
import { WithPhones } from "../words/with-phones.tsx";

type Props = { area: Area; site: Site; context: RenderContext; today: CalendarDate };

/** Each line we hold of a council with where it is from, numbered as the email that answers them all is. */
export function HeldList({ area, site, context, today }: Props) {
  const held = listHeld(area, context);
  return (
    <>
      <ol>
        {held.map(({ says, at, from }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed at build and have no name of their own
          <li key={index}>
            <p>
              <WithPhones words={says} /> {at && <a href={at}>Open {toHost(at)}</a>}
            </p>
            {from && <Provenance from={from} today={today} />}
          </li>
        ))}
      </ol>
      <p className="main-action">
        <a className="govuk-button" href={toConfirmLink(site, area, held.length)}>
          Answer all in one email
        </a>
      </p>
    </>
  );
}
