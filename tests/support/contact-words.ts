import { toProvenance } from "../../lib/areas/provenance.ts";
import { findServicePhone } from "../../lib/areas/service-phone.ts";
import type { Contact } from "../../lib/content/kinds/contact.ts";
import type { Area } from "../../lib/content/record.ts";
import { formatShortDate } from "../../lib/dates/calendar-date.ts";
import { toRenderContext } from "../../lib/guide/render-context.ts";
import { toPlainWords } from "../../lib/markdown/to-plain-text.ts";
import { toTel } from "../../lib/text/tel.ts";
import { ownGuide } from "./own-guide.ts";
import { normalise } from "./page-text.ts";

/** A service or a way to reach someone as a page shows it: its label, its words, where a tap leads, and how sure it is. */
export type ShownContact = { label: string; value: string; leadsTo: string; standing: string };

const context = toRenderContext(ownGuide, []);
const labels = { phone: "Telephone", email: "E-mail", website: "Website", post: "Address" };

/** All that an area's page has to show of who runs its service and how to reach people. */
export function listContacts(area: Area): ShownContact[] {
  const services = (area.providers ?? []).map((provider) => ({
    label: normalise(`Service, as ${provider.publishedBy} names it`),
    value: normalise(provider.name),
    leadsTo: "",
    standing: normalise(toProvenance(provider)),
  }));
  return [...services, ...[...area.contacts, ...(area.sendiass.contacts ?? [])].map(toShown)];
}

/** What an area's page says of the contacts of one type that its record holds for the service now; nothing if it holds none. */
export function listContactWords(area: Area, type: Contact["type"]): string[] {
  const phone = type === "phone" ? findServicePhone(area) : undefined;
  const ringing = phone ? [`Ring ${phone.value}`] : [];
  const held = area.contacts.filter((contact) => contact.type === type).map(toShown);
  return [...ringing, ...held.flatMap(({ label, value, standing }) => [`${label} ${value}`, standing])];
}

/** What an area's page says of who runs the service, as its record holds it now. */
export function listProviderWords({ providers = [] }: Area): string[] {
  return providers.flatMap((provider) => [provider.name, toProvenance(provider)]);
}

/** What an area's page says of the listing it was written from, if its record holds a day for one. */
export function listListingWords({ sourceUpdated }: Area): string[] {
  return sourceUpdated ? [`Listing last updated ${formatShortDate(sourceUpdated)}`] : [];
}

function toShown(contact: Contact): ShownContact {
  const doubt = contact.doubt ? ` ${toPlainWords(contact.doubt.tree, context)}` : "";
  return {
    label: labels[contact.type],
    value: normalise(toValue(contact)),
    leadsTo: toLink(contact),
    standing: normalise(`${toProvenance(contact)}${doubt}`),
  };
}

function toValue(contact: Contact): string {
  if (contact.type !== "website") return contact.value;
  return contact.name ?? new URL(contact.value).hostname.replace(/^www\./, "");
}

function toLink({ type, value }: Contact): string {
  if (type === "phone") return toTel(value);
  if (type === "email") return `mailto:${value}`;
  return type === "website" ? value : "";
}
