import { describe, expect, it } from "vitest";
import type { Way } from "../../../lib/content/kinds/contact.ts";
import type { Area } from "../../../lib/content/record.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import {
  apiDetails,
  findService,
  listServiceIds,
  toServiceList,
} from "../../../lib/feeds/open-referral/api.ts";
import {
  type Made,
  toService,
  toServiceId,
  toServiceSummary,
} from "../../../lib/feeds/open-referral/to-service.ts";
import { parseMarkdown } from "../../../lib/markdown/parse.ts";
import { areaWith, body, link, named, phone, recent, runBy, today } from "../areas/made-services.ts";
import { areas, confirmNamings, context, getArea, guide, site } from "./areas.ts";
import { listFaults } from "./oruk-validator.ts";

const uuid5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const southend = getArea("southend-on-sea");
const made: Made = { site, today, context, fees: "Free." };
const write = (area: Area) => toService(made, area);
const services = areas.map(write);

const kids = body("Kids", named({ publishedOn: recent, contacts: [phone("03330 062 835")] }));
const global = body("Global Mediation", named({ publishedOn: recent, for: ["mediation"] }));

describe("what the schemas check", () => {
  it("the root, the list and every service are valid Open Referral UK 3.0", () => {
    expect(listFaults("api_details", apiDetails)).toEqual([]);
    expect(listFaults("service_list", toServiceList(guide, today))).toEqual([]);
    for (const service of [...services, write(areaWith(kids, global))]) {
      expect(listFaults("service", service)).toEqual([]);
      expect(listFaults("organization", service.organization)).toEqual([]);
      for (const { phones } of service.contacts ?? [])
        for (const phone of phones) expect(listFaults("phone", phone)).toEqual([]);
    }
  });

  it("a service with a fault is refused, on its own and in the list", () => {
    const service = write(southend);
    expect(listFaults("service", { ...service, status: "open" })).not.toEqual([]);
    expect(listFaults("service", { ...service, id: "southend" })).not.toEqual([]);
    const list = toServiceList(guide, today);
    const [first] = list.contents;
    expect(listFaults("service_list", { ...list, contents: [{ ...first, url: "southend" }] })).not.toEqual(
      [],
    );
  });

  it("the root names the version exactly", () => expect(apiDetails.version).toBe("HSDS-UK-3.0"));
});

describe("what the schemas leave open", () => {
  it("the list is one whole page, and says so", () => {
    expect(toServiceList(guide, today)).toEqual({
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
    expect(toServiceList({ ...guide, all: { ...guide.all, area: [] } }, today)).toMatchObject({
      total_items: 0,
      size: 0,
      empty: true,
      contents: [],
    });
  });

  it("the list gives each service as its own address does, without what belongs to it", () => {
    const lists = ["contacts", "service_areas"];
    const full = areas.map((area) => findService(guide, today, toServiceId(site, area)) ?? {});
    const summaries = full.map((service) =>
      Object.fromEntries(Object.entries(service).filter(([name]) => !lists.includes(name))),
    );
    expect(toServiceList(guide, today).contents).toEqual(summaries);
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
    const contacts = [phone("03330 062 839")];
    const other: Area = {
      ...areaWith(body("Another service", named({ confirmedOn: recent, contacts })), global),
      title: "New title",
      place: "Southend",
      council: "Another Council",
      reviewed: calendarDate("2027-01-01"),
    };
    const ids = listIds(write(areaWith(kids)));
    expect(ids).toHaveLength(5);
    expect(listIds(write(other))).toEqual(ids);
  });

  it("are what RFC 9562 makes of the address", () => {
    const here = { ...made, site: { ...site, address: "https://guide.example.org" } };
    const service = toService(here, areaWith(kids));
    expect(service.id).toBe("c513ba91-5c7d-5b66-a1a2-70e851c5b68c");
    expect(service.contacts?.map(({ id, phones }) => [id, phones[0]?.id])).toEqual([
      ["02269ac6-5893-531b-ac10-03217709cd93", "940dfa17-4cc2-5ccd-9d1a-347d53d918f6"],
    ]);
  });
});

describe("council and operator", () => {
  it("the organisation is always the council, and never anyone named as running the service", () => {
    for (const area of areas) {
      const { organization } = write(area);
      expect(organization).toMatchObject({ name: area.council, website: area.website });
      for (const { name } of area.services ?? [])
        if (name) expect(JSON.stringify(organization)).not.toContain(name);
    }
  });

  it("everyone that a source names is told with what for and who says so, and none is chosen", () => {
    const { description } = write(southend);
    expect(description).toMatch(
      /^KIDS SEND [^\n]*\. Named on a page without a date[^\n]*\nNamed for disagreement resolution and mediation by Southend-on-Sea City Council, undated\. Not yet confirmed\.$/m,
    );
    expect(description).toMatch(
      /^Global Mediation\. Named on a page without a date[^\n]*\nNamed for mediation by Southend SENDIASS, undated\. Not yet confirmed\.$/m,
    );
    expect(description).not.toContain("Run by");
  });

  it("sources that name one body are each told, the surest first", () => {
    const two = body("Kids", named({ publishedBy: "Southend SENDIASS" }), named({ confirmedOn: recent }));
    const { description } = write(areaWith(two));
    expect(description).toMatch(
      /^Kids\. Confirmed on 1 June 2026\.\n[^\n]*by The council[^\n]*\n[^\n]*by Southend SENDIASS/m,
    );
    expect(description.match(/^Kids\./gm)).toHaveLength(1);
  });

  it("the council's own team is told by whose it is, as the service must be independent of the council", () => {
    const { description } = write(areaWith(runBy("the council", named())));
    expect(description).toContain("must be independent of it");
    expect(description).toContain("Southend-on-Sea City Council's own team. Named on a page without a date");
  });

  it("it is said that nobody is found only where no source names anyone", () => {
    const nobody = "We have not found who runs the service.";
    expect(write(getArea("southend-on-sea", { services: undefined })).description).toContain(nobody);
    expect(write(southend).description).not.toContain(nobody);
    expect(write(areaWith(global)).description).not.toContain(nobody);
  });
});

describe("confirmation", () => {
  it("nothing is assured while what one source says is unconfirmed, and the alert says so", () => {
    for (const area of areas) {
      const service = write(area);
      expect(service).not.toHaveProperty("assured_date");
      expect(service.alert).toContain("names and contacts are not yet confirmed by their owners");
      expect(service.alert).not.toContain(area.council);
    }
    const half = areaWith(confirmNamings(kids, "2027-01-10"), global);
    expect(toServiceSummary(made, half)).not.toHaveProperty("assured_date");
    const nobody = getArea("southend-on-sea", { services: undefined });
    expect(write(nobody)).not.toHaveProperty("assured_date");
  });

  it("a service is assured from the oldest confirmation once all is confirmed, with no alert", () => {
    const service = write(areaWith(confirmNamings(kids, "2027-02-01"), confirmNamings(global, "2027-01-10")));
    expect(service.assured_date).toBe("2027-01-10");
    expect(service).not.toHaveProperty("alert");
  });

  it("a number says whose it is, what for, how sure it is, and its doubt", () => {
    const contacts = [{ ...phone("0191 478 4667"), doubt: { tree: parseMarkdown("It rang out.") } }];
    const only = body("Barnardo's", named({ publishedOn: recent, contacts }));
    const given = write(areaWith(only)).contacts?.[0]?.phones[0];
    expect(given?.number).toBe("0191 478 4667");
    expect(given?.description).toMatch(
      /^Barnardo's, for disagreement resolution\. Named in a source published on 1 June 2026\. .*0191 478 4667\nIt rang out\.$/,
    );
  });

  it("a number for mediation alone stays in the description, as this service is disagreement resolution", () => {
    const contacts = [phone("0191 478 4667"), link("email", "help@example.org")];
    const service = write(
      areaWith(body("Barnardo's", named({ publishedOn: recent, for: ["mediation"], contacts }))),
    );
    expect(service).not.toHaveProperty("contacts");
    expect(service).not.toHaveProperty("email");
    expect(service.description).toContain("Named for mediation by");
  });

  it("each of several bodies has its number, so that none is favoured", () => {
    const other = body("Collis", named({ publishedOn: recent, contacts: [phone("01702 000 000")] }));
    const numbers = write(areaWith(kids, other)).contacts?.flatMap(({ phones }) =>
      phones.map(({ number, description }) => `${description.split(",")[0]} ${number}`),
    );
    expect(numbers).toEqual(["Kids 03330 062 835", "Collis 01702 000 000"]);
  });

  it("a number that only an undated or old page gives stays in the description, with who published it and its doubt", () => {
    for (const name of ["north-northamptonshire", "west-northamptonshire"]) {
      const service = write(getArea(name));
      expect(service).not.toHaveProperty("contacts");
      expect(service.description).toMatch(
        /by North and West[^\n]*28 April 2023\. Not yet confirmed\.\nTelephone: 01604 367125\n.*may not reach/,
      );
    }
    expect(write(southend)).not.toHaveProperty("contacts");
    expect(write(southend).description).toContain("Telephone: 03330 062 835\n");
  });

  it("a number of the council's own team stays in the description too, even a confirmed one", () => {
    const contacts = [phone("0113 376 0062"), link("email", "team@example.gov.uk")];
    const service = write(areaWith(runBy("the council", named({ confirmedOn: recent, contacts }))));
    expect(service).not.toHaveProperty("contacts");
    expect(service).not.toHaveProperty("email");
    expect(service.description).toContain("Telephone: 0113 376 0062\n");
  });

  const writeTo = (...more: Partial<Way>[]) =>
    more.map((each) => ({ ...link("email", "help@example.org"), ...each }) as Way);

  it("an email address that only an undated page gives stays out of its field too", () => {
    const service = write(areaWith(body("Kids", named({ contacts: writeTo({}) }))));
    expect(service).not.toHaveProperty("email");
    expect(service.description).toContain("Email: help@example.org");
  });

  it("an email address in doubt stays out of the field that has no room for the doubt", () => {
    const sure = (contacts: Way[]) => body("Kids", named({ publishedOn: recent, contacts }));
    const doubtful = write(areaWith(sure(writeTo({ doubt: { tree: parseMarkdown("It may be old.") } }))));
    expect(doubtful).not.toHaveProperty("email");
    expect(doubtful.description).toContain("Email: help@example.org\nIt may be old.");
    expect(write(areaWith(sure(writeTo({})))).email).toBe("help@example.org");
  });

  it("the one field for an email address is left out where two bodies answer, so that none is favoured", () => {
    const one = body("Kids", named({ publishedOn: recent, contacts: writeTo({}) }));
    const other = body("Collis", named({ publishedOn: recent }));
    expect(write(areaWith(one, other))).not.toHaveProperty("email");
  });
});

it("the service is for disagreements with the council, with settings and with the NHS, with or without a plan", () => {
  for (const area of areas) {
    const { description } = write(area);
    for (const words of [
      "the council, a nursery, school or college, or the local health service",
      "health or social care",
      "An EHC plan is not needed",
    ])
      expect(description).toContain(words);
  }
});

it("what it costs is what a source says here, and else what the law says everywhere", () => {
  expect(write(southend).fees).toContain("Kids says its SEND mediation is free.");
  expect(write(getArea("southend-on-sea", { cost: undefined })).fees).toBe("Free.");
});

it("a change moves the day that other systems ask for, also when the page was not reviewed", () => {
  expect(write(southend).last_modified).toBe("2026-11-22T00:00:00.000Z");
  const [first] = southend.changes;
  const changes = first ? [{ ...first, date: calendarDate("2027-01-05") }, ...southend.changes] : [];
  expect(write({ ...southend, changes }).last_modified).toBe("2027-01-05T00:00:00.000Z");
});

describe("one service", () => {
  const ids = listServiceIds(guide);

  it("is found by each id that the site lists, as the whole list gives it", () => {
    expect(ids).toHaveLength(areas.length);
    expect(ids.map((id) => findService(guide, today, id))).toEqual(services);
    expect(ids.map((id) => findService(guide, today, id)?.id)).toEqual(ids);
  });

  it("is not found by any other id", () => {
    const [first = ""] = ids;
    for (const other of ["", "southend-on-sea", first.slice(1), `${first}.json`, first.toUpperCase()])
      expect(findService(guide, today, other), other).toBeUndefined();
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
    const found = findService({ ...guide, all: { ...guide.all, area: watched } }, today, wanted);
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
