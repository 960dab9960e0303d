import { z } from "zod";
import { dayOr, group, text, webAddress, words } from "../fields.ts";

const digits = (value: string) => value.replace(/\s/g, "");

function checkPhone(value: string, context: z.RefinementCtx) {
  const length = digits(value).length;
  const message = /[^\d\s]/.test(value)
    ? `phone "${value}" has something other than digits and spaces`
    : !value.startsWith("0")
      ? `phone "${value}" does not start with 0; write it as people in England dial it`
      : length !== 11
        ? `phone "${value}" has ${length} digits; UK numbers have 11. Did you ${length < 11 ? "leave one out" : "add one"}?`
        : undefined;
  if (message) context.addIssue({ code: "custom", message, params: { rule: "uk-phone" } });
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

const phone = group({
  type: z.literal("phone"),
  value: z.string().superRefine(checkPhone).describe("The number as people dial it, grouped: 03330 062 835"),
  ...provenance,
});
const email = group({ type: z.literal("email"), value: z.email("is not an e-mail address"), ...provenance });
const website = group({
  type: z.literal("website"),
  value: webAddress("The page to open"),
  name: text("What to call the link").optional(),
  ...provenance,
});
const post = group({ type: z.literal("post"), value: text("The address on one line, with commas"), ...provenance });

/** One way to reach someone, with who published it, when, and whether it has been confirmed. */
export const contact = z.discriminatedUnion("type", [phone, email, website, post], { error: "type must be phone, email, website or post" });
/** A phone number, e-mail address, web page or postal address with its provenance. */
export type Contact = z.output<typeof contact>;
