import type { Contact } from "../../content/kinds/contact.ts";
import type { Area } from "../../content/record.ts";
import type { RenderContext } from "../../markdown/context.ts";
import { toPlainWords } from "../../markdown/to-plain-text.ts";
import { toProvenance } from "../../site/provenance.ts";
import { listProviderNames } from "../../site/provider-names.ts";
import { findServicePhone } from "../../site/service-phone.ts";

/** What the service is, who is responsible, who is said to run it, and every way to reach it that has no field of its own. */
export function describeService(area: Area, context: RenderContext): string {
  const phone = findServicePhone(area);
  const others = area.contacts.filter((contact) => contact !== phone);
  return [
    `Helps parents, carers and young people in ${area.place} and the council sort out a disagreement about special educational needs and disabilities (SEND).`,
    `${area.council} must arrange the service, which must be independent of it.`,
    describeOperator(area),
    ...others.map((contact) => `Also published: ${contact.value}\n${describeContact(contact, context)}`),
  ].join("\n\n");
}

/** What a contact is for, who published it, whether it is confirmed, and any doubt. */
export function describeContact(contact: Contact, context: RenderContext): string {
  const uses = contact.for && `${toPlainWords(contact.for.tree, context).replace(/\.$/, "")}.`;
  const doubt = contact.doubt && toPlainWords(contact.doubt.tree, context);
  return [uses, toProvenance(contact), doubt].filter(Boolean).join(" ");
}

/** Who runs the service as each source has it; sources that differ are not decided between. */
function describeOperator(area: Area): string {
  const { providers = [] } = area;
  const [name, ...others] = listProviderNames(area);
  if (name === undefined) return "We have not found who runs the service.";
  if (others.length === 0) return `Run by: ${name}. ${providers.map(toProvenance).join(" ")}`;
  const named = providers.map((provider) => `${provider.name}. ${toProvenance(provider)}`);
  return `Sources name different services, and we do not know which is right: ${named.join(" ")}`;
}
