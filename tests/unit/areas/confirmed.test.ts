import { expect, it } from "vitest";
import { countConfirmed } from "../../../lib/areas/confirmed.ts";
import { confirm, getArea } from "../feeds/areas.ts";

/** Two providers and three contacts, none confirmed. */
const southend = getArea("southend-on-sea");
const { contacts, providers = [] } = southend;
const day = "2026-12-01";

it("names and contacts are all counted, and none is confirmed before its owner confirmed it", () => {
  expect(countConfirmed(southend)).toEqual({ confirmed: 0, all: 5 });
});

it("a contact counts as confirmed once it has the day on which its owner confirmed it", () => {
  const [first, ...others] = contacts;
  const once = first ? [confirm(first, day), ...others] : [];
  expect(countConfirmed({ ...southend, contacts: once })).toEqual({ confirmed: 1, all: 5 });
});

it("the name of a provider counts like a contact", () => {
  const named = providers.map((provider) => confirm(provider, day));
  expect(countConfirmed({ ...southend, providers: named })).toEqual({ confirmed: 2, all: 5 });
  expect(countConfirmed({ ...southend, providers: undefined })).toEqual({ confirmed: 0, all: 3 });
});
