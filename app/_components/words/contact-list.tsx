import type { Contact } from "../../../lib/content/kinds/contact.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toTel } from "../../../lib/text/tel.ts";
import { Inline } from "./prose.tsx";
import { Provenance } from "./provenance.tsx";

const labels = { phone: "Telephone", email: "E-mail", website: "Website", post: "Address" } as const;

/** Ways to reach someone, each with who published it, when, whether it is confirmed, and any doubt. */
export function ContactList({ contacts, context }: { contacts: readonly Contact[]; context: RenderContext }) {
  return (
    <dl className="contacts">
      {contacts.map((contact) => (
        <div key={contact.value}>
          <dt>{labels[contact.type]}</dt>
          <dd>
            <p className="contact-value">
              <ContactValue contact={contact} />
            </p>
            {contact.for && (
              <p>
                <Inline words={contact.for} context={context} />
              </p>
            )}
            <Provenance from={contact} />
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

function ContactValue({ contact }: { contact: Contact }) {
  if (contact.type === "phone") return <a href={toTel(contact.value)}>{contact.value}</a>;
  if (contact.type === "email") return <MailLink address={contact.value} />;
  if (contact.type === "website") return <a href={contact.value}>{contact.name ?? toHost(contact.value)}</a>;
  return <>{contact.value}</>;
}

/** An address that breaks before its @, where it must break at all. */
function MailLink({ address }: { address: string }) {
  const [name, host] = address.split("@");
  return (
    <a href={`mailto:${address}`}>
      {name}
      <wbr />@{host}
    </a>
  );
}

function toHost(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
