import { z } from "zod";
import { broken } from "../broken.ts";
import { explainPhone, explainTextNumber } from "../explain-phone.ts";
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

/** A check of a number by the explanation of what is wrong with it. */
function explainedBy(explain: (value: string) => string | undefined) {
  return (value: string, context: z.RefinementCtx) => {
    const message = explain(value);
    if (message)
      context.addIssue({
        code: "custom",
        message: `phone "${value}" ${message}`,
        params: broken("uk-phone", { whole: true }),
      });
  };
}

/** What is told of every way to reach someone. */
const told = {
  for: words("What to use it for").optional(),
  doubt: words("What is doubtful about it, in plain words for the reader").optional(),
};

/** Where a contact was found and whether its owner has confirmed it. */
const provenance = {
  "published-by": text("Who published it, in the publisher's own name"),
  "published-at": publishedAddress("The page it was published on; leave out if not known").optional(),
  "published-on": dayOrMonth("When it was published: a day, a month, or undated"),
  "confirmed-on": dayOr("not yet", "When the owner confirmed it to us, or not yet"),
};

function kindOf<Name extends string>(name: Name) {
  return z
    .literal(name)
    .describe("What sort of contact it is: phone, text, email, form, website, document or post");
}

const number = z
  .string()
  .superRefine(explainedBy(explainPhone))
  .describe("The number as people dial it, grouped: 03330 062 835");
const textNumber = z
  .string()
  .superRefine(explainedBy(explainTextNumber))
  .describe("The number as people type it: 07700 900123, or a code of five digits such as 85258");
const desk = text(
  "Whose it is, such as the SEN Assessment Team, where it is not the service's own",
).optional();
const link = {
  value: webAddress("The page to open"),
  name: plainWords("What to call the link").optional(),
};

/** The fields of each way, without what is told of all. */
const ways = {
  phone: {
    type: kindOf("phone"),
    value: number,
    name: desk,
    option: text("What to choose or ask for, such as option 2").optional(),
    hours: plainWords("When someone answers").optional(),
    relay: text("How to reach it by text relay, as published").optional(),
  },
  text: { type: kindOf("text"), value: textNumber, name: desk },
  email: {
    type: kindOf("email"),
    value: emailAddress("The address to write to"),
    name: desk,
  },
  form: { type: kindOf("form"), ...link },
  website: { type: kindOf("website"), ...link },
  document: { type: kindOf("document"), ...link },
  post: { type: kindOf("post"), value: text("The address on one line, with commas") },
};

const noSuchType = "must be phone, text, email, form, website, document or post";

/** One way to reach a service, whose publisher and dates stand beside it. */
export const way = z.discriminatedUnion(
  "type",
  [
    group({ ...ways.phone, ...told }),
    group({ ...ways.text, ...told }),
    group({ ...ways.email, ...told }),
    group({ ...ways.form, ...told }),
    group({ ...ways.website, ...told }),
    group({ ...ways.document, ...told }),
    group({ ...ways.post, ...told }),
  ],
  { error: noSuchType },
);

/** One way to reach someone, with who published it, when, and whether it has been confirmed. */
export const contact = z.discriminatedUnion(
  "type",
  [
    group({ ...ways.phone, ...told, ...provenance }),
    group({ ...ways.text, ...told, ...provenance }),
    group({ ...ways.email, ...told, ...provenance }),
    group({ ...ways.form, ...told, ...provenance }),
    group({ ...ways.website, ...told, ...provenance }),
    group({ ...ways.document, ...told, ...provenance }),
    group({ ...ways.post, ...told, ...provenance }),
  ],
  { error: noSuchType },
);
/** A phone number, email address, web page or postal address with its provenance. */
export type Contact = z.output<typeof contact>;
/** The same without its provenance. */
export type Way = z.output<typeof way>;
