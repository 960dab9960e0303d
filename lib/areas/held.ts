import type { Contact, Way } from "../content/kinds/contact.ts";
import { listTold, type Naming, type Service } from "../content/kinds/service.ts";
import type { Area } from "../content/record.ts";
import type { RenderContext } from "../markdown/context.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";
import { joinWords } from "../text/join-words.ts";
import { describeSharing, describeTerm, nameAnswer } from "./answer-words.ts";
import { describeWay, wayLabels } from "./way-words.ts";

/** One thing we say of a council's arrangements, in plain words, to which its staff can say yes or no. */
type Held = {
  says: string;
  /** The web address it is about, if it is about one. */
  at?: string | undefined;
  /** Undefined for what comes from the official register of councils or has no one publisher. */
  from?: Origin;
};

/** Who published something, when and where, and whether it is confirmed. */
type Origin = Pick<Contact, "publishedBy" | "publishedAt" | "publishedOn" | "confirmedOn">;

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
  const told = listTold(naming).map(({ tree }) => toPlainWords(tree, context));
  const named = `${name} answers for ${joinWords(naming.for)}.${describeTerm(naming)}`;
  const shared = describeSharing({ service });
  return [
    { says: [named, shared, ...told].filter(Boolean).join(" "), from: naming },
    ...(naming.contacts ?? []).map((way) => ({ ...toHeld(name, way, context), from: naming })),
  ];
}

function listAdvice({ sendiass }: Area, context: RenderContext): Held[] {
  const { name, contacts = [] } = sendiass ?? {};
  return [
    ...(name ? [{ says: `Your information, advice and support service (SENDIASS) is called ${name}.` }] : []),
    ...contacts.map((contact) => ({
      ...toHeld(name ?? "Your SENDIASS", contact, context),
      from: contact,
    })),
  ];
}

function listRest(area: Area, context: RenderContext): Held[] {
  const told = [
    ["Places", area.covers],
    ["Cost", area.cost],
    ["Who it is for", area.whoFor],
    ["How to get to it", area.referral],
    ["NHS body", area.healthBody],
  ] as const;
  const bands = area.ageBands ?? [];
  return [
    { says: "This is your website.", at: area.website },
    ...(area.localOffer ? [{ says: "This is your Local Offer.", at: area.localOffer }] : []),
    ...told.flatMap(([label, words]) =>
      words ? [{ says: `${label}: ${toPlainWords(words.tree, context)}` }] : [],
    ),
    ...(bands.length > 0 ? [{ says: `Ages: ${bands.join(", ")}.` }] : []),
    ...(area.doubts ?? []).map(({ title, words }) => ({
      says: `We are not sure: ${title}. ${toPlainWords(words.tree, context)}`,
    })),
  ];
}

/** A way in one line; a web address stands apart, so that a page can make it a link. */
function toHeld(name: string, way: Way, context: RenderContext): Held {
  const at = way.value.startsWith("http") ? way.value : undefined;
  const [value, told] = describeWay(way, context).split("\n");
  const reach = at ? wayLabels[way.type] : value;
  return { says: [name, reach, told].filter(Boolean).join(". "), at };
}
