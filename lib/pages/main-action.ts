import { listRecords } from "../content/library.ts";
import { stepAddress } from "../guide/paths.ts";
import { findServicePhone } from "../areas/service-phone.ts";
import { toTel } from "../text/tel.ts";
import type { View } from "./view.ts";

/** The one most useful thing to do from a page. */
export type Action = { address: string; words: string };

/** Ring the area's service if a source names one, else read the council's own page on it, else ask the council; open the site of the option's first organisation; else find who can help nearby; nothing on a page whose own part is what to do. */
export function findMainAction({ library, page }: View): Action | undefined {
  const { record } = page;
  if (record.kind === "area") {
    const phone = findServicePhone(record);
    if (phone) return { address: toTel(phone.value), words: `Ring ${phone.value}` };
    const own = record.contacts.find(
      ({ type, doubt, publishedBy }) => type === "website" && !doubt && publishedBy === record.council,
    );
    if (own) return { address: own.value, words: "Read the council's own page" };
    return { address: record.website, words: `Go to ${record.council}'s website` };
  }
  if (record.kind === "option") {
    const first = record.organisations?.[0]?.name;
    const organisation = listRecords(library, "organisation").find(({ name }) => name === first);
    const website = organisation?.contacts.find((contact) => contact.type === "website");
    return website && organisation && { address: website.value, words: website.name ?? organisation.title };
  }
  // The thing to do is the letter itself, which has its own button where it ends.
  if (record.kind === "letter") return undefined;
  if (record.kind === "guide" && record.name === "time-limits")
    return { address: "/dates", words: "Work out your dates" };
  if (record.kind === "guide" && record.name === "options")
    return { address: stepAddress([]), words: "Work out which option fits" };
  if (record.kind === "guide" && record.part !== "understand") return undefined;
  if (record.kind === "disagreement-type" && !record.familiesTakePart) return undefined;
  return { address: "/areas", words: "Find who can help near you" };
}
