import { readFileSync } from "node:fs";
import { z } from "zod";

const count = z.number().int();

const schema = z.strictObject({
  largestPageBrotli: count.describe("brotli bytes of all that a page's first view needs"),
  medianPageBrotli: count.describe("the middle page's brotli bytes, over all pages"),
  scriptBytes: count.describe("bytes of script, unpacked, that a page loads"),
  firstViewRequests: count.describe("requests for a first view, the icon aside"),
  exceptions: z
    .record(
      z.string(),
      z.strictObject({
        reason: z.string().min(1),
        largestPageBrotli: count.exactOptional(),
        scriptBytes: count.exactOptional(),
        firstViewRequests: count.exactOptional(),
      }),
    )
    .describe("page address to its own limits, each with the reason for it"),
});

/** The weights no release may pass, in bytes and requests; every exception says why it is one. */
export type Budgets = z.infer<typeof schema>;

/** Reads `budgets.json` beside this file; throws when it has a key nobody knows. */
export function readBudgets(): Budgets {
  return schema.parse(JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8")));
}

/** The limits one page is held to: the site's, save where an exception says otherwise. */
export function findLimits(address: string, budgets: Budgets): Omit<Budgets, "exceptions"> {
  return { ...budgets, ...budgets.exceptions[address] };
}
