import { describe, expect, it } from "vitest";
import type { DisagreementType, GuidePage, Option } from "../../../lib/content/record.ts";
import {
  findComparisonAction,
  findGuideAction,
  findOptionAction,
  findTypeAction,
} from "../../../lib/pages/main-action.ts";
import { guide, pageAt } from "../sound-guide.ts";

const findHelp = { address: "/areas", words: "Find who can help near you" };
const mediation = pageAt("/mediation").record as GuidePage;
const complain = pageAt("/options/complain").record as Option;
const type = pageAt("/disagreement-types/duties").record as DisagreementType;

describe("the big button of a guide", () => {
  it("leads to the guide's own tool where it has one", () => {
    expect(findGuideAction({ ...mediation, name: "time-limits" })).toEqual({
      address: "/dates",
      words: "Work out your dates",
    });
    expect(findGuideAction({ ...mediation, name: "options" })).toEqual({
      address: "/which-option",
      words: "Work out which option fits",
    });
  });

  it("leads to help nearby from a page that explains, and nowhere from one that is itself what to do", () => {
    expect(findGuideAction(mediation)).toEqual(findHelp);
    expect(findGuideAction({ ...mediation, part: "act" })).toBeUndefined();
    expect(findGuideAction({ ...mediation, part: "support" })).toBeUndefined();
  });
});

describe("the big button of an option", () => {
  const [helpline] = guide.all.organisation;
  if (!helpline) throw new Error("the sound guide has an organisation");
  const website = { ...helpline.contacts[0], type: "website" as const, value: "https://help.org.uk/" };
  const withContacts = (...contacts: object[]) => ({
    ...guide,
    named: new Map([["organisation helpline", { ...helpline, contacts } as typeof helpline]]),
  });

  it("leads to the website of the organisation, by the name the contact has or else the organisation's", () => {
    expect(findOptionAction(complain, withContacts(website))).toEqual({
      address: "https://help.org.uk/",
      words: helpline.title,
    });
    expect(findOptionAction(complain, withContacts({ ...website, name: "The form" }))?.words).toBe(
      "The form",
    );
  });

  it("leads to the page here that finds it, where each area has its own", () => {
    const local = { ...helpline, contacts: [website], page: "/areas" } as typeof helpline;
    const held = { ...guide, named: new Map([["organisation helpline", local]]) };
    expect(findOptionAction(complain, held)).toEqual(findHelp);
  });

  it("is not there without a website, or without an organisation", () => {
    const [phone] = helpline.contacts;
    expect(phone?.type).toBe("phone");
    expect(findOptionAction(complain, withContacts({ ...phone }))).toBeUndefined();
    expect(findOptionAction({ ...complain, organisations: undefined }, guide)).toBeUndefined();
  });
});

it("a type of disagreement leads to help nearby only where families take part in it", () => {
  expect(findTypeAction({ ...type, familiesTakePart: true })).toEqual(findHelp);
  expect(findTypeAction({ ...type, familiesTakePart: false })).toBeUndefined();
});

it("the comparison leads to help nearby", () => expect(findComparisonAction()).toEqual(findHelp));
