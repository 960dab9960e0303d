import { z } from "zod";
import { broken } from "../broken.ts";
import { explainPhone } from "../explain-phone.ts";
import {
  dayOr,
  dayOrMonth,
  emailAddress,
  group,
  plainWords,
  publishedAddress,
  text,
  webAddress,
  words,
} from "../fields.ts";

function checkPhone(value: string, context: z.RefinementCtx) {
  const message = explainPhone(value);
  if (message)
    context.addIssue({
      code: "custom",
      message: `phone "${value}" ${message}`,
      params: broken("uk-phone", { whole: true }),
    });
}

/** Where a contact was found and whether its owner has confirmed it. */
const provenance = {
  for: words("What to use it for").optional(),
  "published-by": text("Who published it, in the publisher's own name"),
  "published-at": publishedAddress("The page it was published on; leave out if not known").optional(),
  "published-on": dayOrMonth("When it was published: a day, a month, or undated"),
  "confirmed-on": dayOr("not yet", "When the owner confirmed it to us, or not yet"),
  doubt: words("What is doubtful about it, in plain words for the reader").optional(),
};

function kindOf<Name extends string>(name: Name) {
  return z.literal(name).describe("What sort of contact it is: phone, email, website or post");
}

const phone = group({
  type: kindOf("phone"),
  value: z.string().superRefine(checkPhone).describe("The number as people dial it, grouped: 03330 062 835"),
  ...provenance,
});
const email = group({
  type: kindOf("email"),
  value: emailAddress("The address to write to"),
  ...provenance,
});
const website = group({
  type: kindOf("website"),
  value: webAddress("The page to open"),
  name: plainWords("What to call the link; for a website only").optional(),
  ...provenance,
});
const post = group({
  type: kindOf("post"),
  value: text("The address on one line, with commas"),
  ...provenance,
});

/** One way to reach someone, with who published it, when, and whether it has been confirmed. */
export const contact = z.discriminatedUnion("type", [phone, email, website, post], {
  error: "must be phone, email, website or post",
});
/** A phone number, e-mail address, web page or postal address with its provenance. */
export type Contact = z.output<typeof contact>;
