import { type AnswerLine, findWay, listToRing } from "../../areas/answer-lines.ts";
import { markGrade, nameAnswer } from "../../areas/answer-words.ts";
import { findLastChanged } from "../../areas/last-changed.ts";
import { describeWay } from "../../areas/way-words.ts";
import { type Area, addressOf, type Site } from "../../content/record.ts";
import type { CalendarDate } from "../../dates/calendar-date.ts";
import type { RenderContext } from "../../markdown/context.ts";
import { toPlainWords } from "../../markdown/to-plain-text.ts";
import { joinWords } from "../../text/join-words.ts";
import { describeService } from "./describe-service.ts";
import { toId } from "./ids.ts";
import type { Organization, Service, ServiceContact, ServiceSummary } from "./records.ts";

/** What is told of every service: whose site it stands on, the day it is written, and what its words stand for. */
export type Made = { site: Site; today: CalendarDate; fees: string; context: RenderContext };

/** An area's arrangements as one service, without the places, prices and taxonomy terms that our records cannot vouch for. */
export function toService(made: Made, area: Area): Service {
  const summary = toServiceSummary(made, area);
  const contacts = toContacts(summary, area, made);
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
export function toServiceSummary({ site, today, fees, context }: Made, area: Area): ServiceSummary {
  const url = `${site.address}${addressOf(area)}`;
  const organization = toOrganization(url, area);
  const assured = findAssuredDate(area);
  const [only, ...others] = listForService(area, today);
  const way = only && others.length === 0 ? findWay(only, "email") : undefined;
  // The field has no room for a doubt, so an address that is doubtful, or that nobody vouches for, is only described.
  const email = way && !way.doubt ? way.value : undefined;
  return {
    id: toServiceId(site, area),
    organization_id: organization.id,
    name: `SEND disagreement resolution service, ${area.place}`,
    description: describeService(area, today, context),
    url,
    ...(email && { email }),
    status: "active",
    fees: area.cost ? toPlainWords(area.cost.tree, context) : fees,
    // Section 57 is for every child and young person, and both end at 25.
    minimum_age: 0,
    maximum_age: 25,
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

/** Only numbers that a dated or confirmed source gives: other systems take in the number and drop the words that doubt it. */
function toContacts(service: ServiceSummary, area: Area, { today, context }: Made): ServiceContact[] {
  return listForService(area, today).flatMap((line, index) => {
    const phone = findWay(line, "phone");
    if (!phone) return [];
    // By place, not by number: a changed number is the same contact.
    const id = toId(service.url, `contact-${index + 1}`);
    const description = `${nameAnswer(line, area)}, for ${joinWords(line.purposes)}. ${markGrade(line, today)}. ${describeWay(phone, context)}`;
    const number = {
      id: toId(service.url, `phone-${index + 1}`),
      contact_id: id,
      number: phone.value,
      description,
    };
    return [{ id, service_id: service.id, phones: [number] }];
  });
}

/** This service is disagreement resolution; who only mediates is described in words. */
function listForService(area: Area, today: CalendarDate): AnswerLine[] {
  return listToRing(area, today).filter(({ purposes }) => purposes.includes("disagreement resolution"));
}

/** The oldest of the days on which what sources say of its services was confirmed to us; none while one of them is not. */
function findAssuredDate({ services = [] }: Area): string | undefined {
  const days = services.flatMap(({ named }) => named.map(({ confirmedOn }) => confirmedOn));
  const confirmed = days.filter((day) => day !== undefined);
  return confirmed.length === days.length ? confirmed.toSorted()[0] : undefined;
}
