import { expect, it } from "vitest";
import { countConfirmed } from "../../../lib/areas/confirmed.ts";
import { confirmNamings, getArea } from "../feeds/areas.ts";

/** Two bodies, each named by one source, none confirmed. */
const southend = getArea("southend-on-sea");
const [kids, global] = southend.services ?? [];
if (!kids || !global) throw new Error("the area has two services");

it("what each source says is counted, and none is confirmed before the council confirmed it", () => {
  expect(countConfirmed(southend)).toEqual({ confirmed: 0, all: 2 });
  const twice = { ...kids, named: [...kids.named, ...kids.named] };
  expect(countConfirmed({ services: [twice, global] })).toEqual({ confirmed: 0, all: 3 });
});

it("it counts as confirmed once it has the day on which the council confirmed it", () => {
  expect(countConfirmed({ services: [confirmNamings(kids, "2026-12-01"), global] })).toEqual({
    confirmed: 1,
    all: 2,
  });
});

it("there is nothing to confirm where no source names anyone", () => {
  expect(countConfirmed({})).toEqual({ confirmed: 0, all: 0 });
});
