import type { Reference } from "../content/fields.ts";
import type { Contact } from "../content/kinds/contact.ts";
import { drawnGuides } from "../content/kinds/drawn-guides.ts";
import type { Organisation } from "../content/record.ts";
import { formatShortDate } from "../dates/calendar-date.ts";
import { formatWhen } from "../dates/calendar-month.ts";
import { findNamed, type Guide } from "../guide/guide.ts";
import { organisationAddress } from "../guide/paths.ts";
import { toRenderContext } from "../guide/render-context.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";
import type { Link } from "./navigation.ts";

type Phone = Extract<Contact, { type: "phone" }>;

/** Someone to ring: the number as people dial it, whose it is and when it is answered, and where it was found. */
type Callee = {
  name: string;
  phone: string;
  /** Where all is told of it. */
  about: string;
  isEmergency: boolean;
  /** What a source says it is, such as free and independent. */
  standing: string | undefined;
  /** When it is answered, or the site that says so. */
  hours: string | Link | undefined;
  /** In a line, who printed the number, and what is doubtful about it. */
  mark: string;
};

/** Who a page says to ring: numbers, the reader's own council, and others who have a site alone. */
export type Talk = {
  title: string;
  callees: readonly Callee[];
  council: Link;
  others: { words: string; links: readonly Link[] };
};

/** More numbers than these are a list to choose from, and not someone to ring. */
const mostCallees = 3;

/** Who to ring from a page that names these: its own advisers first, those of `sharing.md` where it names none with a number, then who decides. */
export function findTalk(
  guide: Pick<Guide, "sharing" | "named" | "facts" | "all">,
  named: readonly Reference<"organisation">[] = [],
): Talk {
  const { title, council, others, organisations, noHours } = guide.sharing.talk;
  const listed = named.map((reference) => findNamed(guide, reference));
  const helping = listed.filter((one) => findPhone(one) && isHelping(one));
  const deciding = listed.filter((one) => findPhone(one) && !isHelping(one));
  const usual = organisations.map((reference) => findNamed(guide, reference));
  const shown = [...(helping.length > 0 ? helping : usual), ...deciding].slice(0, mostCallees);
  return {
    title,
    callees: shown.flatMap((one) => toCallee(guide, one, noHours)),
    council: { address: drawnGuides.areas, words: council },
    others: { words: others, links: listed.flatMap((one) => (findPhone(one) ? [] : findSite(one))) },
  };
}

function isHelping({ role }: Organisation): boolean {
  return role === "advice" || role === "emergency";
}

function findPhone({ contacts }: Organisation): Phone | undefined {
  return contacts.find((contact) => contact.type === "phone");
}

/** Its own site; none where each area has its own, to which the council's link leads. */
function findSite({ title, contacts, page }: Organisation): Link[] {
  const site = page ? undefined : contacts.find((contact) => contact.type === "website");
  return site ? [{ address: site.value, words: site.name ?? title }] : [];
}

function toCallee(
  guide: Pick<Guide, "facts" | "all">,
  organisation: Organisation,
  noHours: string,
): Callee[] {
  const phone = findPhone(organisation);
  if (!phone) return [];
  const { name, title, role, standing } = organisation;
  const [site] = findSite(organisation);
  const doubt = phone.doubt && toPlainWords(phone.doubt.tree, toRenderContext(guide, []));
  return [
    {
      name: title,
      phone: phone.value,
      about: organisationAddress(name),
      isEmergency: role === "emergency",
      standing,
      hours: phone.hours ?? (site && { address: site.address, words: noHours }),
      mark: markNumber(phone, title, doubt),
    },
  ];
}

/** Whether the number was confirmed, or who printed it and when; a doubt says more than its day. */
function markNumber(phone: Phone, title: string, doubt: string | undefined): string {
  if (phone.confirmedOn) return `Confirmed on ${formatShortDate(phone.confirmedOn)}.`;
  const printer = phone.publishedBy === title ? "its own website" : phone.publishedBy;
  const when = phone.publishedOn ? `, ${formatWhen(phone.publishedOn)}` : "";
  return [`From ${printer}${when}, not yet confirmed.`, doubt].filter(Boolean).join(" ");
}
