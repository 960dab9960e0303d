import { wayLabels } from "../../../lib/areas/way-words.ts";
import type { Contact, Way } from "../../../lib/content/kinds/contact.ts";
import type { CalendarDate } from "../../../lib/dates/calendar-date.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toSentences } from "../../../lib/text/to-sentences.ts";
import { Inline } from "./prose.tsx";
import { Provenance } from "./provenance.tsx";
import { WayValue } from "./way-value.tsx";

type Props = { contacts: readonly (Contact | Way)[]; context: RenderContext; today: CalendarDate };

/** Ways to reach someone, each with what for and any doubt, and who published it where that is not said beside the list. */
export function ContactList({ contacts, context, today }: Props) {
  return (
    <dl className="contacts">
      {contacts.map((contact) => (
        <div key={contact.value}>
          <dt>{wayLabels[contact.type]}</dt>
          <dd>
            <p className="contact-value">
              <WayValue way={contact} />
            </p>
            <Notes way={contact} />
            {contact.for && (
              <p>
                <Inline words={contact.for} context={context} />
              </p>
            )}
            {"publishedBy" in contact && <Provenance from={contact} today={today} />}
            {contact.doubt && (
              <p className="provenance">
                <Inline words={contact.doubt} context={context} />
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** When a number is answered, and how to reach it without speaking. */
function Notes({ way }: { way: Way }) {
  if (way.type !== "phone" || !(way.hours || way.relay)) return null;
  return <p>{toSentences([way.hours, way.relay])}</p>;
}
