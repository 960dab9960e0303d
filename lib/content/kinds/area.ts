import { z } from "zod";
import { day, dayOr, group, list, plainWords, reference, text, webAddress, words } from "../fields.ts";
import { changes } from "./change.ts";
import { contact } from "./contact.ts";
import { definePageKind } from "./kind.ts";
import { pageFields } from "./page-fields.ts";
import { service } from "./service.ts";

const doubt = group({
  title: plainWords("The doubt as a short heading"),
  words: words("What the sources say and what we could not settle"),
  sources: list(reference("source", "A source"), "The sources that differ or are doubtful"),
});

const sendiass = group({
  name: text("The local name of the service; leave out if not known").optional(),
  words: words("What we know of it here").optional(),
  contacts: list(contact, "How to reach it").optional(),
});

/** `content/areas/`: one council's arrangements, each fact with who published it and whether it is confirmed. */
export const area = definePageKind({
  title: "An area",
  folder: "areas",
  page: { address: (name) => `/areas/${name}` },
  schema: group({
    ...pageFields,
    council: text("The council's official name"),
    place: text("What people call the area"),
    "gss-code": z
      .string()
      .regex(/^E\d{8}$/, "is not a GSS code; it is E and 8 digits")
      .describe("The council's GSS code from the Office for National Statistics"),
    region: text("The English region it is in"),
    website: webAddress("The council's own website"),
    "local-offer": webAddress("The council's SEND Local Offer, if its address is known").optional(),
    "local-offer-opened-on": dayOr(
      "not yet",
      "When someone opened that address and saw that it is the Local Offer, or not yet",
    ).optional(),
    covers: words("Which places the council looks after").optional(),
    "former-names": list(
      text("A name"),
      "Names people still use for the area or its former councils",
    ).optional(),
    services: list(
      service,
      "Who answers here, a service an item, each with the sources that name it; leave out if no source names anyone",
    ).optional(),
    "shared-services": list(
      reference("shared-service", "A shared service"),
      "The services that this council shares with others, each told once in a file of its own",
    ).optional(),
    doubts: list(doubt, "What is doubtful or differs between sources, shown to the reader").optional(),
    meanwhile: list(
      words("One thing to do"),
      "What else to do here until the details are confirmed",
    ).optional(),
    cost: words("What it costs here, as a source says; the law's own words stand on every page").optional(),
    "age-bands": list(text("A band"), "The age bands as published").optional(),
    "who-for": words("Who can use it here, where a source says more than the law").optional(),
    referral: words("How to get to it here, where a source says more than the law").optional(),
    "health-body": words("The NHS body for the area").optional(),
    sendiass: sendiass
      .describe("The local SEND information, advice and support service; leave out if nothing is known")
      .optional(),
    changes,
    "source-updated": day("The date on the listing we used, when it has one").optional(),
  }),
});
