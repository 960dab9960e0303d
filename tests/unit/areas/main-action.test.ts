import { expect, it } from "vitest";
import { findAreaAction } from "../../../lib/areas/main-action.ts";
import type { Area } from "../../../lib/content/record.ts";
import { getArea } from "../feeds/areas.ts";

const southend = getArea("southend-on-sea");
const [phone] = southend.contacts;
if (phone?.type !== "phone") throw new Error("the area's first contact is its number");

const page: Area["contacts"][number] = {
  ...phone,
  type: "website",
  value: "https://www.southend.gov.uk/send",
  publishedBy: southend.council,
  doubt: undefined,
};
/** The area with no number, and with these contacts. */
const withOnly = (...contacts: Area["contacts"]): Area => ({ ...southend, contacts });
const toTheCouncil = {
  address: "https://www.southend.gov.uk/",
  words: "Go to Southend-on-Sea City Council's website",
};

it("an area's big button rings the service where a source says who runs it", () => {
  expect(findAreaAction(southend)).toEqual({ address: "tel:+443330062835", words: "Ring 03330 062 835" });
});

it("an area's big button rings no number that nobody vouches for", () => {
  expect(findAreaAction({ ...withOnly(phone), providers: undefined })).toEqual(toTheCouncil);
});

it("an area's big button leads to the council's own page where there is no number to ring", () => {
  expect(findAreaAction(withOnly(page))).toEqual({
    address: "https://www.southend.gov.uk/send",
    words: "Read the council's own page",
  });
});

it("an area's big button never leads to a page of the council that we doubt", () => {
  expect(findAreaAction(withOnly({ ...page, doubt: phone.doubt }))).toEqual(toTheCouncil);
  expect(phone.doubt).toBeDefined();
});

it("an area's big button calls no page of another body the council's own", () => {
  expect(findAreaAction(withOnly({ ...page, publishedBy: "Southend SENDIASS" }))).toEqual(toTheCouncil);
});
