import { z } from "zod";
import { day, group, list, text, webAddress, words } from "../fields.ts";
import { changes } from "./change.ts";

/** `content/site.md`: what the whole site says of itself. */
export const site = group({
  title: text("The site's name"),
  tagline: words("What the site is for, in one sentence"),
  address: webAddress("The public address, without a slash at the end"),
  publisher: text("Who publishes the site"),
  email: z.email("is not an e-mail address").describe("Where readers report what is wrong"),
  "still-to-settle": list(
    text("One thing"),
    "What must be settled before launch, such as the address",
  ).optional(),
  changes,
  "law-as-of": day("The day the law was last looked at"),
  "law-notice": words("The dated notice on whether the law has changed"),
});
