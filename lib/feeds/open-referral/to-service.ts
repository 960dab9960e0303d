import { findLastChanged } from "../../areas/last-changed.ts";
import { findServicePhone } from "../../areas/service-phone.ts";
import { type Area, addressOf, type Site } from "../../content/record.ts";
import type { RenderContext } from "../../markdown/context.ts";
import { toPlainWords } from "../../markdown/to-plain-text.ts";
import { describeContact, describeService } from "./describe-service.ts";
import { toId } from "./ids.ts";
import type { Organization, Service, ServiceContact, ServiceSummary } from "./records.ts";

/** An area's arrangements as one service, without the places, prices and taxonomy terms that our records cannot vouch for. */
export function toService(site: Site, area: Area, context: RenderContext): Service {
  const summary = toServiceSummary(site, area, context);
  const contacts = toContacts(summary, area, context);
  return {
    ...summary,
    ...(contacts.length > 0 && { contacts }),
    service_areas: [
      {
        id: toId(summary.url, "service-area"),
        service_id: summary.id,
        name: area.place,
        uri: `http://statistics.data.gov.uk/id/statistical-geography/${area.gssCode}`,
      },
    ],
  };
}

/** The same in every build, from the address of the area's page. */
export function toServiceId(site: Site, area: Area): string {
  return toId(`${site.address}${addressOf(area)}`);
}

/** The service as the list gives it: its single-valued fields, the council among them. */
export function toServiceSummary(site: Site, area: Area, context: RenderContext): ServiceSummary {
  const url = `${site.address}${addressOf(area)}`;
  const organization = toOrganization(url, area);
  const assured = findAssuredDate(area);
  // The field has no room for a doubt, so an address that is doubtful, or that nobody vouches for, is only described.
  const email = area.providers && area.contacts.find(({ type, doubt }) => type === "email" && !doubt)?.value;
  return {
    id: toServiceId(site, area),
    organization_id: organization.id,
    name: `SEND disagreement resolution service, ${area.place}`,
    description: describeService(area, context),
    url,
    ...(email && { email }),
    status: "active",
    fees: toPlainWords(area.cost.tree, context),
    minimum_age: area.ageFrom,
    maximum_age: area.ageTo,
    ...(assured
      ? { assured_date: assured }
      : {
          alert:
            "Some or all of these names and contacts are not yet confirmed by their owners. Check them before you rely on them.",
        }),
    last_modified: `${findLastChanged(area)}T00:00:00.000Z`,
    organization,
  };
}

function toOrganization(url: string, area: Area): Organization {
  return {
    id: toId(url, "council"),
    name: area.council,
    description: `The council responsible for special educational needs in ${area.place}. It must arrange the service but does not run it: the service must be independent.`,
    website: area.website,
  };
}

/** Only the service's own number: other systems take in the number and drop the words that doubt it. */
function toContacts(service: ServiceSummary, area: Area, context: RenderContext): ServiceContact[] {
  const contact = findServicePhone(area);
  if (!contact) return [];
  // By place, not by number: a changed number is the same contact.
  const id = toId(service.url, "contact-1");
  const phone = {
    id: toId(service.url, "phone-1"),
    contact_id: id,
    number: contact.value,
    description: describeContact(contact, context),
  };
  return [{ id, service_id: service.id, phones: [phone] }];
}

/** The oldest of the days on which its providers and contacts were confirmed to us; none while one of them is not. */
function findAssuredDate(area: Area): string | undefined {
  const days = [...(area.providers ?? []), ...area.contacts].map(({ confirmedOn }) => confirmedOn);
  const confirmed = days.filter((day) => day !== undefined);
  return confirmed.length === days.length ? confirmed.toSorted()[0] : undefined;
}
