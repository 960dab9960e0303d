import { markGrade, nameAnswer } from "../../lib/areas/answer-words.ts";
import { listAnswers } from "../../lib/areas/answers.ts";
import { toProvenance } from "../../lib/areas/provenance.ts";
import { wayLabels } from "../../lib/areas/way-words.ts";
import type { Contact, Way } from "../../lib/content/kinds/contact.ts";
import type { Area } from "../../lib/content/record.ts";
import { type CalendarDate, formatShortDate } from "../../lib/dates/calendar-date.ts";
import { toRenderContext } from "../../lib/guide/render-context.ts";
import { toPlainWords } from "../../lib/markdown/to-plain-text.ts";
import { toHost } from "../../lib/text/host.ts";
import { joinWords } from "../../lib/text/join-words.ts";
import { toTel } from "../../lib/text/tel.ts";
import { ownGuide } from "./own-guide.ts";
import { normalise } from "./page-text.ts";

/** A way to reach someone as a page shows it: its label, its words, where a tap leads, and any provenance and doubt. */
export type ShownContact = { label: string; value: string; leadsTo: string; standing: string };

/** A service as a page shows it: its name, its mark, and what each source names it for. */
export type ShownService = { name: string; mark: string; namings: string[]; contacts: ShownContact[] };

const context = toRenderContext(ownGuide, []);

/** All that an area's page has to show of who answers, on the day of the build. */
export function listServices(area: Area, today: CalendarDate): ShownService[] {
  return listAnswers(area, today).map((answer) => ({
    name: normalise(nameAnswer(answer, area)),
    mark: normalise(`${markGrade(answer, today)}.`),
    namings: answer.namings.map(({ naming }) =>
      normalise(`Named for ${joinWords(naming.for)}. ${toProvenance(naming)}`),
    ),
    contacts: answer.namings.flatMap(({ naming }) => (naming.contacts ?? []).map(toShown)),
  }));
}

/** The ways an area's page shows to reach its SENDIASS. */
export function listAdvice(area: Area): ShownContact[] {
  return (area.sendiass?.contacts ?? []).map(toShown);
}

/** What an area's page says of the contacts of one type that its record holds for its services now; nothing if it holds none. */
export function listContactWords({ services = [] }: Area, type: Way["type"]): string[] {
  const namings = services.flatMap(({ named }) => named);
  return namings.flatMap((naming) =>
    (naming.contacts ?? [])
      .filter((contact) => contact.type === type)
      .map(toShown)
      .flatMap(({ label, value }) => [`${label} ${value}`, toProvenance(naming)]),
  );
}

/** What an area's page says of who runs its services, as its record holds it now. */
export function listProviderWords({ services = [] }: Area): string[] {
  return services.flatMap(({ name, named }) => [...(name ? [name] : []), ...named.map(toProvenance)]);
}

/** What an area's page says of the listing it was written from, if its record holds a day for one. */
export function listListingWords({ sourceUpdated }: Area): string[] {
  return sourceUpdated ? [`Listing last updated ${formatShortDate(sourceUpdated)}`] : [];
}

function toShown(contact: Contact | Way): ShownContact {
  const provenance = "publishedBy" in contact ? [toProvenance(contact)] : [];
  const doubt = contact.doubt ? [toPlainWords(contact.doubt.tree, context)] : [];
  return {
    label: wayLabels[contact.type],
    value: normalise(toValue(contact)),
    leadsTo: toLink(contact),
    standing: normalise([...provenance, ...doubt].join(" ")),
  };
}

function toValue(way: Way): string {
  if (way.type === "post" || way.type === "email") return way.value;
  if (way.type === "text") return way.name ? `${way.value} (${way.name})` : way.value;
  if (way.type === "phone")
    return `${way.value}${way.option ? `, ${way.option}` : ""}${way.name ? ` (${way.name})` : ""}`;
  return way.name ?? toHost(way.value);
}

function toLink({ type, value }: Way): string {
  if (type === "phone") return toTel(value);
  if (type === "email") return `mailto:${value}`;
  return type === "text" || type === "post" ? "" : value;
}
