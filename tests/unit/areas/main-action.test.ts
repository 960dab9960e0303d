import { describe, expect, it } from "vitest";
import { answersId, findAreaAction } from "../../../lib/areas/main-action.ts";
import type { Way } from "../../../lib/content/kinds/contact.ts";
import type { Service } from "../../../lib/content/kinds/service.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { getArea } from "../feeds/areas.ts";
import { areaWith, body, link, named, phone, recent, runBy, today } from "./made-services.ts";

const number = phone("03330 062 835");
const kids = (...contacts: Way[]) => body("Kids", named({ publishedOn: recent, contacts }));
const act = (...services: Service[]) => findAreaAction(areaWith(...services), today);
const toTheCouncil = {
  address: "https://www.southend.gov.uk/",
  words: "Ask Southend-on-Sea City Council",
};

describe("an area's big button", () => {
  it("rings the one service that a dated or confirmed source names, and says whose number it is", () => {
    const ring = { address: "tel:+443330062835", words: "Ring Kids: 03330 062 835" };
    expect(act(kids(number))).toEqual(ring);
    expect(act(body("Kids", named({ confirmedOn: recent, contacts: [number] })))).toEqual(ring);
    expect(act(kids(number), body("Global Mediation", named()))).toEqual(ring);
  });

  it("writes to it where there is no number, and else opens its form or its page", () => {
    const email = link("email", "help@example.org");
    const form = link("form", "https://example.org/form");
    const page = link("website", "https://example.org/");
    expect(act(kids(page, form, email))).toEqual({
      address: "mailto:help@example.org",
      words: "Write to Kids",
    });
    const words = "Go to the page of Kids";
    expect(act(kids(page, form))).toEqual({ address: "https://example.org/form", words });
    expect(act(kids(page))).toEqual({ address: "https://example.org/", words });
  });

  it("favours none of several, but leads to the list of who answers", () => {
    const toAll = { address: `#${answersId}`, words: "See who answers here" };
    expect(act(kids(number), body("Global Mediation", named({ publishedOn: recent })))).toEqual(toAll);
    const advice = named({
      publishedOn: recent,
      for: ["mediation advice"],
      contacts: [phone("0800 064 4488")],
    });
    expect(act(kids(number), body("Global Mediation", advice))).toEqual(toAll);
  });

  it("asks the council where a dated source names somebody and gives no way to reach them", () => {
    expect(act(kids())).toEqual(toTheCouncil);
  });

  it("rings no number that only an undated or old page gives, nor after the contract ended", () => {
    const contacts = [number];
    expect(act(body("Kids", named({ contacts })))).toEqual(toTheCouncil);
    expect(act(body("Kids", named({ contacts, publishedOn: calendarDate("2023-04-28") })))).toEqual(
      toTheCouncil,
    );
    const until = calendarDate("2026-10-31");
    expect(act(body("Kids", named({ contacts, publishedOn: recent, until })))).toEqual(toTheCouncil);
  });

  it.each(["the council", "the SENDIASS", "the letter says who", "nobody named"] as const)(
    "never rings the number of %s, even a confirmed one",
    (who) => {
      expect(act(runBy(who, named({ confirmedOn: recent, contacts: [number] })))).toEqual(toTheCouncil);
    },
  );

  it("leads to the council's Local Offer once someone has opened that address", () => {
    const offer = { localOffer: "https://example.org/local-offer", localOfferOpenedOn: recent };
    const area = getArea("southend-on-sea", { services: undefined, ...offer });
    expect(findAreaAction(area, today)).toEqual({ ...toTheCouncil, address: offer.localOffer });
    const unopened = { ...area, localOfferOpenedOn: undefined };
    expect(findAreaAction(unopened, today)).toEqual(toTheCouncil);
  });
});
