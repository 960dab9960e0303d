import type { Area } from "../content/record.ts";
import type { Action } from "../pages/main-action.ts";
import { toTel } from "../text/tel.ts";
import { findServicePhone } from "./service-phone.ts";

/** From an area: ring the service where a source names one, else read the council's own page on it unless that is doubtful, else ask the council. */
export function findAreaAction(area: Area): Action {
  const phone = findServicePhone(area);
  if (phone) return { address: toTel(phone.value), words: `Ring ${phone.value}` };
  const own = area.contacts.find(
    ({ type, doubt, publishedBy }) => type === "website" && !doubt && publishedBy === area.council,
  );
  if (own) return { address: own.value, words: "Read the council's own page" };
  return { address: area.website, words: `Go to ${area.council}'s website` };
}
