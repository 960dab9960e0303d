import { broken } from "../broken.ts";
import { day, emailAddress, group, list, plainWords, text, webAddress, words } from "../fields.ts";
import { changes } from "./change.ts";
import { defineKind } from "./kind.ts";

const address = "The public address, without a slash at the end";

/** `content/site.md`: what the whole site says of itself. */
export const site = defineKind({
  title: "The site",
  file: "site.md",
  schema: group({
    title: plainWords("The site's name"),
    "short-title": plainWords("What the header calls it, in up to 3 words, for narrow phones"),
    // Every address of a page is put behind it, and pages answer at the top of a host only.
    address: webAddress(address)
      .refine((value) => /^https:\/\/[^/?#]+$/.test(value), {
        error: "has something after the host; write https:// and the host, without a slash at the end",
        params: broken("web-address"),
      })
      .meta({ description: address, format: "web address" }),
    publisher: text("Who publishes the site"),
    email: emailAddress("Where readers report what is wrong"),
    "still-to-settle": list(
      text("One thing"),
      "What must be settled before launch, such as the address",
    ).optional(),
    changes,
    "law-as-of": day("The day the law was last looked at"),
    "law-notice": words("The dated notice on whether the law has changed"),
  }),
});
