import { z } from "zod";
import { dayOr, group, plainWords, text, webAddress, words } from "../fields.ts";

function checkPhone(value: string, context: z.RefinementCtx) {
  const message = explainPhone(value);
  if (message)
    context.addIssue({
      code: "custom",
      message: `phone "${value}" ${message}`,
      params: { rule: "uk-phone", whole: true },
    });
}

/** Numbers of a service that are shorter than others, and no mistake. */
const shortNumbers = ["111", "999", "08001111"];

/** Some 0800 numbers have 10 digits, and so do some of all areas but those of the largest cities, 011x and 01x1. */
const mayHaveTen = /^0(?:800|1[2-9](?!1))/;

function explainPhone(value: string): string | undefined {
  const digits = value.replace(/\s/g, "");
  const { length } = digits;
  if (value.startsWith("+44"))
    return `starts with +44; write it as people in England dial it, 0${value
      .slice(3)
      .trim()
      .replace(/^\(0\)\s*/, "")}`;
  const strange = /[^\d\s]/.exec(value)?.[0];
  if (strange) return `has "${strange}" in it; use digits and spaces only`;
  if (shortNumbers.includes(digits)) return undefined;
  if (!value.startsWith("0")) return "does not start with 0; UK numbers do. Did you leave it out?";
  if (length === 10 && mayHaveTen.test(digits)) return undefined;
  if (length !== 11)
    return `has ${length} digits; UK numbers have 11. Did you ${length < 11 ? "leave one out" : "add one"}?`;
  const london = /^(020)([3478])\s*(\d{3})\s*(\d{4})$/.exec(value.replace(/(\d{4})\s/, "$1"));
  if (london && /^020\d\s/.test(value))
    return `is grouped wrongly; write 020 ${london[2]}${london[3]} ${london[4]}`;
  return undefined;
}

/** Where a contact was found and whether its owner has confirmed it. */
const provenance = {
  for: words("What to use it for").optional(),
  "published-by": text("Who published it, in the publisher's own name"),
  "published-at": webAddress("The page it was published on; leave out if not known").optional(),
  "published-on": dayOr("undated", "When it was published, or undated"),
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
  value: z.email("is not an e-mail address").describe("The address to write to"),
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
