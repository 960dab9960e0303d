import type { Contact } from "../content/kinds/contact.ts";
import { listTold, type Naming, type Service } from "../content/kinds/service.ts";
import type { Area } from "../content/record.ts";
import { formatWhen } from "../dates/calendar-month.ts";
import type { RenderContext } from "../markdown/context.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";
import { describeTerm, joinPurposes, nameAnswer } from "./answer-words.ts";
import { describeWay } from "./way-words.ts";

/** One thing we say of a council's arrangements, in plain words, to which its staff can say yes or no. */
type Held = {
  says: string;
  /** Who published it, when, and where; undefined for what comes from the official register of councils or has no one publisher. */
  from?: string;
};

/** All that an area's record says of the council, in the order of its page: services, then their ways to be reached, the advice service, and the rest. */
export function listHeld(area: Area, context: RenderContext): Held[] {
  return [
    ...(area.services ?? []).flatMap((service) => [
      ...service.named.flatMap((naming) => listNamed(area, service, naming, context)),
      ...(service.tender ? [{ says: toPlainWords(service.tender.tree, context) }] : []),
    ]),
    ...listAdvice(area, context),
    ...listRest(area, context),
  ];
}

function listNamed(area: Area, service: Service, naming: Naming, context: RenderContext): Held[] {
  const name = nameAnswer({ service }, area);
  const from = describeOrigin(naming);
  const told = listTold(naming).map(({ tree }) => toPlainWords(tree, context));
  const named = `${name} answers for ${joinPurposes(naming.for)}.${describeTerm(naming)}`;
  return [
    { says: [named, ...told].join(" "), from },
    ...(naming.contacts ?? []).map((way) => ({
      says: `${name}. ${toLine(describeWay(way, context))}`,
      from,
    })),
  ];
}

function listAdvice({ sendiass }: Area, context: RenderContext): Held[] {
  const { name, contacts = [] } = sendiass ?? {};
  return [
    ...(name ? [{ says: `Your information, advice and support service (SENDIASS) is called ${name}.` }] : []),
    ...contacts.map((contact) => ({
      says: `${name ?? "Your SENDIASS"}. ${toLine(describeWay(contact, context))}`,
      from: describeOrigin(contact),
    })),
  ];
}

function listRest(area: Area, context: RenderContext): Held[] {
  const told = [area.covers, area.cost, area.whoFor, area.referral, area.healthBody];
  const bands = area.ageBands ?? [];
  return [
    { says: `Your website is ${area.website}` },
    ...(area.localOffer ? [{ says: `Your Local Offer is ${area.localOffer}` }] : []),
    ...told.flatMap((words) => (words ? [{ says: toPlainWords(words.tree, context) }] : [])),
    ...(bands.length > 0 ? [{ says: `The age bands are ${bands.join(", ")}.` }] : []),
    ...(area.doubts ?? []).map(({ title, words }) => ({
      says: `We are not sure: ${title}. ${toPlainWords(words.tree, context)}`,
    })),
  ];
}

function describeOrigin({
  publishedBy,
  publishedAt,
  publishedOn,
}: Pick<Contact, "publishedBy" | "publishedAt" | "publishedOn">): string {
  const when = publishedOn ? formatWhen(publishedOn) : "undated";
  return [`${publishedBy}, ${when}`, publishedAt].filter(Boolean).join(": ");
}

function toLine(lines: string): string {
  return lines.replaceAll("\n", ". ");
}
