import type { Contact } from "../content/kinds/contact.ts";
import type { Area } from "../content/record.ts";

/** The number to ring for an area's service, which authors put first; none where no source says who runs the service, for then nobody vouches for the number. */
export function findServicePhone(area: Area): Contact | undefined {
  return area.providers && area.contacts.find((contact) => contact.type === "phone");
}
