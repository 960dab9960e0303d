import { findPlainUse } from "../../areas/plain-use.ts";
import { toProvenance } from "../../areas/provenance.ts";
import { listProviderNames } from "../../areas/provider-names.ts";
import { findServicePhone } from "../../areas/service-phone.ts";
import type { Contact } from "../../content/kinds/contact.ts";
import type { Area } from "../../content/record.ts";
import type { RenderContext } from "../../markdown/context.ts";
import { toPlainWords } from "../../markdown/to-plain-text.ts";

const differing =
  "Sources name different services, and we do not know who does what now. Mediation and disagreement resolution are two different things, so more than one may be right.";

/** What the service is, who is responsible, who is said to run it, and every way to reach it that has no field of its own. */
export function describeService(area: Area, context: RenderContext): string {
  const phone = findServicePhone(area);
  const others = area.contacts.filter((contact) => contact !== phone);
  return [
    describeHelp(area),
    `${area.council} must arrange the service, which must be independent of it.`,
    describeOperator(area, context),
    ...others.map((contact) => `Also published: ${contact.value}\n${describeContact(contact, context)}`),
  ].join("\n\n");
}

/** Every type of disagreement of section 57 that families take part in: the Act sets them, so they are the same everywhere. */
function describeHelp({ place }: Area): string {
  return [
    `Helps parents, carers and young people in ${place} sort out a disagreement about special educational needs (SEN), with or without an EHC plan.`,
    "It can be with the council, a nursery, school or college, or the local health service.",
    "It can also be about health or social care in an EHC assessment or plan.",
  ].join(" ");
}

/** What a contact is for, who published it, whether it is confirmed, and any doubt. */
export function describeContact(contact: Contact, context: RenderContext): string {
  const use = findPlainUse(contact, context);
  const doubt = contact.doubt && toPlainWords(contact.doubt.tree, context);
  return [use && `${use}.`, toProvenance(contact), doubt].filter(Boolean).join(" ");
}

/** Who runs the service as each source has it; sources that differ are not decided between. */
function describeOperator(area: Area, context: RenderContext): string {
  const { providers = [] } = area;
  if (providers.length === 0) return "We have not found who runs the service.";
  const differ = listProviderNames(area).length > 1;
  const named = providers.map((provider) => {
    // A source that names a body for mediation does not say that it runs disagreement resolution.
    const use = findPlainUse(provider, context);
    const opening = use ? `Named for ${use}` : differ ? "Named" : "Run by";
    return `${opening}: ${provider.name}. ${toProvenance(provider)}`;
  });
  return [...(differ ? [differing] : []), ...named].join(" ");
}
