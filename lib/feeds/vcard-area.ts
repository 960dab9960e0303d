import { findLastChanged } from "../areas/last-changed.ts";
import { toProvenance } from "../areas/provenance.ts";
import { listProviderNames } from "../areas/provider-names.ts";
import { findServicePhone } from "../areas/service-phone.ts";
import type { Contact } from "../content/kinds/contact.ts";
import { type Area, addressOf, type Site } from "../content/record.ts";
import { formatShortDate } from "../dates/calendar-date.ts";
import type { RenderContext } from "../markdown/context.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";
import type { ContactCard } from "./vcard.ts";

/** An area's service for a phone's address book, or the council without a number where no source says who runs the service. */
export function toContactCard(site: Site, area: Area, context: RenderContext): ContactCard {
  const address = `${site.address}${addressOf(area)}`;
  const phone = findServicePhone(area);
  const email = phone && area.contacts.find(({ type }) => type === "email");
  const saved = [phone, email].filter((contact) => contact !== undefined);
  return {
    address,
    name: phone ? nameService(area, phone) : area.council,
    phone: phone?.value,
    email: email?.value,
    note: [
      `For disagreement resolution about special educational needs (SEND) in ${area.place}.`,
      phone ? "" : `We have not found who runs it. Ask the council, on ${area.website}`,
      ...saved.map((contact) => toNoteLine(contact, context)),
      `Check the page before you rely on this: ${address}`,
      `Last reviewed ${formatShortDate(area.reviewed)}.`,
    ]
      .filter(Boolean)
      .join("\n"),
    changed: findLastChanged(area),
  };
}

/** The provider named by whoever published the number; where sources name different ones, the name takes no side. */
function nameService(area: Area, phone: Contact): string {
  const { providers = [], place, council } = area;
  if (listProviderNames(area).length > 1) return `SEND disagreement service, ${place} (check who runs it)`;
  return providers.find(({ publishedBy }) => publishedBy === phone.publishedBy)?.name ?? council;
}

function toNoteLine(contact: Contact, context: RenderContext): string {
  const doubt = contact.doubt ? ` ${toPlainWords(contact.doubt.tree, context)}` : "";
  return `${contact.value}: ${toProvenance(contact)}${doubt}`;
}
