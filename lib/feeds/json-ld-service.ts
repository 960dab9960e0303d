import { listProviderNames } from "../areas/provider-names.ts";
import { findServicePhone } from "../areas/service-phone.ts";
import type { Area } from "../content/record.ts";

/** A thing in schema.org's words. */
export type Node = { readonly [property: string]: string | number | Node | readonly Node[] };

/** An area's service: the council is responsible for it and so provides it; the independent body that runs it is its operator. */
export function toServiceNode(url: string, area: Area): Node {
  return {
    "@type": "GovernmentService",
    "@id": `${url}#service`,
    name: `SEND disagreement resolution service, ${area.place}`,
    provider: { "@type": "GovernmentOrganization", name: area.council, url: area.website },
    ...toOperator(area),
    areaServed: { "@type": "AdministrativeArea", name: area.place },
    ...toChannel(area),
  };
}

/** Only one body can run the service: where sources name two, neither is stated. */
function toOperator(area: Area): Node {
  const [name, ...others] = listProviderNames(area);
  if (name === undefined || others.length > 0) return {};
  return { serviceOperator: { "@type": "Organization", name } };
}

function toChannel(area: Area): Node {
  const phone = findServicePhone(area);
  if (!phone) return {};
  const contact = { "@type": "ContactPoint", telephone: phone.value };
  return { availableChannel: { "@type": "ServiceChannel", servicePhone: contact } };
}
