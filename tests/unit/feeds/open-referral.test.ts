import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import {
  apiDetails,
  findService,
  listServiceIds,
  toServiceList,
} from "../../../lib/feeds/open-referral/api.ts";
import { toService, toServiceSummary } from "../../../lib/feeds/open-referral/to-service.ts";
import { areas, confirm, context, getArea, guide, site } from "./areas.ts";
import { listFaults } from "./oruk-validator.ts";

const uuid5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const southend = getArea("southend-on-sea");
const west = getArea("west-northamptonshire");
const services = areas.map((area) => toService(site, area, context));

describe("what the schemas check", () => {
  it("the root, the list and every service are valid Open Referral UK 3.0", () => {
    expect(listFaults("api_details", apiDetails)).toEqual([]);
    expect(listFaults("service_list", toServiceList(guide))).toEqual([]);
    for (const service of services) {
      expect(listFaults("service", service)).toEqual([]);
      expect(listFaults("organization", service.organization)).toEqual([]);
      for (const { phones } of service.contacts ?? [])
        for (const phone of phones) expect(listFaults("phone", phone)).toEqual([]);
    }
  });

  it("a service with a fault is refused, on its own and in the list", () => {
    const service = toService(site, southend, context);
    expect(listFaults("service", { ...service, status: "open" })).not.toEqual([]);
    expect(listFaults("service", { ...service, id: "southend" })).not.toEqual([]);
    const list = toServiceList(guide);
    const [first] = list.contents;
    expect(listFaults("service_list", { ...list, contents: [{ ...first, url: "southend" }] })).not.toEqual(
      [],
    );
  });

  it("the root names the version exactly", () => expect(apiDetails.version).toBe("HSDS-UK-3.0"));
});

describe("what the schemas leave open", () => {
  it("the list is one whole page, and says so", () => {
    expect(toServiceList(guide)).toEqual({
      total_items: areas.length,
      total_pages: 1,
      page_number: 1,
      size: areas.length,
      first_page: true,
      last_page: true,
      empty: false,
      contents: expect.objectContaining({ length: areas.length }),
    });
  });

  it("a guide without areas has an empty page", () => {
    expect(toServiceList({ ...guide, all: { ...guide.all, area: [] } })).toMatchObject({
      total_items: 0,
      size: 0,
      empty: true,
      contents: [],
    });
  });

  it("the list gives each service as its own address does, without what belongs to it", () => {
    const lists = ["contacts", "service_areas"];
    const summaries = services.map((service) =>
      Object.fromEntries(Object.entries(service).filter(([name]) => !lists.includes(name))),
    );
    expect(toServiceList(guide).contents).toEqual(summaries);
  });

  it("everything has an identifier of its own, and what belongs to a service names it", () => {
    const ids = services.flatMap(listIds);
    expect(ids.every((id) => uuid5.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const service of services) {
      expect(service.organization_id).toBe(service.organization.id);
      const parts = [...(service.contacts ?? []), ...service.service_areas];
      expect(parts.every(({ service_id }) => service_id === service.id)).toBe(true);
    }
  });
});

describe("identifiers", () => {
  it("come from the page's address alone, so that no edit changes them", () => {
    const other = getArea("southend-on-sea", {
      title: "New title",
      place: "Southend",
      council: "Another Council",
      contacts: southend.contacts.map((contact) => ({ ...contact, value: `${contact.value}9` })),
      reviewed: calendarDate("2027-01-01"),
    });
    expect(listIds(toService(site, other, context))).toEqual(listIds(toService(site, southend, context)));
  });

  it("are what RFC 9562 makes of the address", () => {
    const here = { ...site, address: "https://guide.example.org" };
    const service = toService(here, southend, context);
    expect(service.id).toBe("c513ba91-5c7d-5b66-a1a2-70e851c5b68c");
    expect(service.contacts?.map(({ id, phones }) => [id, phones[0]?.id])).toEqual([
      ["02269ac6-5893-531b-ac10-03217709cd93", "940dfa17-4cc2-5ccd-9d1a-347d53d918f6"],
    ]);
  });
});

describe("council and operator", () => {
  it("the organisation is always the council, and never anyone named as running the service", () => {
    for (const area of areas) {
      const { organization } = toService(site, area, context);
      expect(organization).toMatchObject({ name: area.council, website: area.website });
      for (const { name } of area.providers ?? []) expect(JSON.stringify(organization)).not.toContain(name);
    }
  });

  it("sources that name different operators are all told with what for, and none is chosen", () => {
    const { description } = toService(site, southend, context);
    expect(description).toMatch(/name different services.*more than one may be right/s);
    expect(description).toContain("Named for mediation and disagreement resolution: KIDS SEND");
    expect(description).toContain("Named for mediation: Global Mediation. Published by Southend SENDIASS");
    expect(description).not.toContain("Run by");
  });

  it("none of several bodies is said to run the service where no source says what it names them for", () => {
    const providers = southend.providers?.map((provider) => ({ ...provider, for: undefined }));
    const { description } = toService(site, { ...southend, providers }, context);
    expect(description).toMatch(/Named: KIDS.*Named: Global Mediation/s);
    expect(description).not.toContain("Run by");
  });

  it("a body named for one thing alone is not said to run the service", () => {
    const providers = southend.providers?.slice(1);
    const { description } = toService(site, { ...southend, providers }, context);
    expect(description).toContain("Named for mediation: Global Mediation. Published by Southend SENDIASS");
    expect(description).not.toContain("Run by");
  });

  it("sources that agree are no conflict: each is told, with who published it", () => {
    const providers = southend.providers
      ?.slice(0, 1)
      .flatMap((provider) => [
        provider,
        { ...provider, name: provider.name.toLowerCase(), publishedBy: "Southend SENDIASS" },
      ]);
    const { description } = toService(site, { ...southend, providers }, context);
    expect(description).not.toContain("different services");
    expect(description).toMatch(/KIDS SEND.*Published by Southend-on-Sea.*Published by Southend SENDIASS/s);
  });

  it("a single operator is named with who named it, and a missing one is said to be missing", () => {
    const [kids] = southend.providers ?? [];
    const one = { ...southend, providers: kids && [{ ...kids, for: undefined }] };
    expect(toService(site, one, context).description).toMatch(/Run by: KIDS.*Published by Southend-on-Sea/s);
    expect(toService(site, west, context).description).toContain("We have not found who runs the service.");
  });
});

describe("confirmation", () => {
  it("nothing is assured while a name or contact is unconfirmed, and the alert says so", () => {
    for (const area of areas) {
      const service = toService(site, area, context);
      expect(service).not.toHaveProperty("assured_date");
      expect(service.alert).toContain("names and contacts are not yet confirmed by their owners");
      expect(service.alert).not.toContain(area.council);
    }
    const [first, ...rest] = southend.contacts;
    const contacts = [...(first ? [confirm(first, "2027-01-10")] : []), ...rest];
    expect(toServiceSummary(site, { ...southend, contacts }, context)).not.toHaveProperty("assured_date");
  });

  it("a service whose names and contacts are all confirmed is assured from the oldest confirmation, with no alert", () => {
    const contacts = southend.contacts.map((contact, index) => confirm(contact, `2027-01-1${index}`));
    const providers = (southend.providers ?? []).map((provider) => confirm(provider, "2027-02-01"));
    const service = toService(site, { ...southend, contacts, providers }, context);
    expect(service.assured_date).toBe("2027-01-10");
    expect(service).not.toHaveProperty("alert");
  });

  it("the service's number says who published it, that it is unconfirmed, and its doubt", () => {
    const phone = toService(site, southend, context).contacts?.[0]?.phones[0];
    expect(phone?.number).toBe("03330 062 835");
    expect(phone?.description).toMatch(/Published by Southend.*Not yet confirmed\..*have no date/s);
  });

  it("a number nobody vouches for stays in the description, with who published it and its doubt", () => {
    for (const name of ["north-northamptonshire", "west-northamptonshire"]) {
      const service = toService(site, getArea(name), context);
      expect(service).not.toHaveProperty("contacts");
      expect(service.description).toMatch(
        /Also published: 01604 367125\n.*Published by North and West.*Not yet confirmed\..*may not reach/s,
      );
    }
  });

  it("only the service's own number is a number; a second one is described", () => {
    const phones = southend.contacts.filter(({ type }) => type === "phone");
    const contacts = [...southend.contacts, ...phones.map((phone) => ({ ...phone, value: "01702 000 000" }))];
    const service = toService(site, { ...southend, contacts }, context);
    expect(service.contacts).toEqual(toService(site, southend, context).contacts);
    expect(service.description).toContain("Also published: 01702 000 000");
  });

  it("an e-mail nobody vouches for stays out of its field too", () => {
    const contacts = southend.contacts.map((contact) => ({ ...contact, doubt: undefined }));
    const service = toService(site, { ...southend, contacts, providers: undefined }, context);
    expect(service).not.toHaveProperty("email");
    expect(service.description).toContain("Also published: mediationlondon@kids.org.uk");
  });

  it("an e-mail in doubt stays out of the field that has no room for the doubt", () => {
    const service = toService(site, southend, context);
    expect(service).not.toHaveProperty("email");
    expect(service.description).toMatch(/mediationlondon@kids\.org\.uk.*may be out of date/s);
    const contacts = southend.contacts.map((contact) => ({ ...contact, doubt: undefined }));
    expect(toService(site, { ...southend, contacts }, context).email).toBe("mediationlondon@kids.org.uk");
  });
});

it("the service is for disagreements with the council, with settings and with the NHS, with or without a plan", () => {
  for (const area of areas) {
    const { description } = toService(site, area, context);
    for (const words of [
      "the council, a nursery, school or college, or the local health service",
      "health or social care",
      "with or without an EHC plan",
    ])
      expect(description).toContain(words);
  }
});

it("a change moves the day that other systems ask for, also when the page was not reviewed", () => {
  expect(toService(site, southend, context).last_modified).toBe("2026-11-22T00:00:00.000Z");
  const [first] = southend.changes;
  const changes = first ? [{ ...first, date: calendarDate("2027-01-05") }, ...southend.changes] : [];
  expect(toService(site, { ...southend, changes }, context).last_modified).toBe("2027-01-05T00:00:00.000Z");
});

describe("one service", () => {
  const ids = listServiceIds(guide);

  it("is found by each id that the site lists, as the whole list gives it", () => {
    expect(ids).toHaveLength(areas.length);
    expect(ids.map((id) => findService(guide, id))).toEqual(services);
    expect(ids.map((id) => findService(guide, id)?.id)).toEqual(ids);
  });

  it("is not found by any other id", () => {
    const [first = ""] = ids;
    for (const other of ["", "southend-on-sea", first.slice(1), `${first}.json`, first.toUpperCase()])
      expect(findService(guide, other), other).toBeUndefined();
  });

  it("is found without the others being written", () => {
    const [wanted = "", ...others] = ids;
    const asked = new Set<string>();
    const watched = areas.map(
      (area) =>
        new Proxy(area, {
          get: (target, field) => {
            if (field === "cost") asked.add(target.name);
            return Reflect.get(target, field);
          },
        }),
    );
    const found = findService({ ...guide, all: { ...guide.all, area: watched } }, wanted);
    expect(found?.id).toBe(wanted);
    expect(others).toHaveLength(2);
    expect([...asked]).toEqual([areas[0]?.name]);
  });
});

it("no text carries Markdown or a directive into the data", () => {
  expect(JSON.stringify(services)).not.toMatch(/:source|:fact|:term|\]\(|\*\*/);
});

/** Every identifier of a service, its own first. */
function listIds(service: ReturnType<typeof toService>): string[] {
  const contacts = service.contacts ?? [];
  const phones = contacts.flatMap((contact) => contact.phones);
  return [service, service.organization, ...contacts, ...phones, ...service.service_areas].map(
    ({ id }) => id,
  );
}
