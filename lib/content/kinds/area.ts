import { z } from "zod";
import {
  count,
  day,
  dayOr,
  dayOrMonth,
  group,
  list,
  plainWords,
  publishedAddress,
  reference,
  text,
  webAddress,
  words,
} from "../fields.ts";
import { changes } from "./change.ts";
import { contact } from "./contact.ts";
import { definePageKind } from "./kind.ts";
import { pageFields } from "./page-fields.ts";

const provider = group({
  name: text("The provider's name as published"),
  for: words(
    "What the source names it for, to follow the word for: mediation; leave out if the source does not say",
  ).optional(),
  "published-by": text("Who named this provider"),
  "published-at": publishedAddress("The page that names it; leave out if not known").optional(),
  "published-on": dayOrMonth("When it was published: a day, a month, or undated"),
  "confirmed-on": dayOr("not yet", "When the council confirmed it to us, or not yet"),
});

const doubt = group({
  title: plainWords("The doubt as a short heading"),
  words: words("What the sources say and what we could not settle"),
  sources: list(reference("source", "A source"), "The sources that differ or are doubtful"),
});

const sendiass = group({
  name: text("The local name of the service"),
  words: words("What it does here, and what we know of it"),
  contacts: list(contact, "How to reach it").optional(),
});

/** `content/areas/`: one council's arrangements, each fact with who published it and whether it is confirmed. */
export const area = definePageKind({
  title: "An area",
  folder: "areas",
  page: { address: (name) => `/areas/${name}`, isOneOfMany: true },
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
    covers: words("Which places the council looks after"),
    "former-names": list(
      text("A name"),
      "Names people still use for the area or its former councils",
    ).optional(),
    providers: list(
      provider,
      "Who runs the service, as each source names it; leave out if nobody is named",
    ).optional(),
    contacts: list(
      contact,
      "How to reach the service, its own phone number first; the council's switchboard goes in meanwhile",
    ),
    doubts: list(doubt, "What is doubtful or differs between sources, shown to the reader").optional(),
    meanwhile: list(words("One thing to do"), "What to do until the details are confirmed"),
    cost: words("What it costs"),
    "age-from": count("The youngest age it is for"),
    "age-to": count("The age at which it ends"),
    "age-bands": list(text("A band"), "The age bands as published").optional(),
    "who-for": words("Who can use it"),
    referral: words("How to get to it"),
    "helps-with": list(
      reference("disagreement-type", "A type"),
      "The types of disagreement it can help with here",
    ),
    "health-body": words("The NHS body for the area"),
    sendiass: sendiass.describe("The local SEND information, advice and support service"),
    changes,
    "source-updated": day("The date on the listing we used, when it has one").optional(),
  }),
});
