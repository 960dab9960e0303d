import { type AnswerLine, listToRing } from "../areas/answer-lines.ts";
import { nameAnswer } from "../areas/answer-words.ts";
import type { Area } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";

/** A thing in schema.org's words. */
export type Node = { readonly [property: string]: string | number | Node | readonly Node[] };

/** An area's service: the council is responsible for it and so provides it; the independent bodies that run it are its operators. */
export function toServiceNode(url: string, area: Area, today: CalendarDate): Node {
  // Other programs drop the words that doubt a lead, so they are given none.
  const lines = listToRing(area, today).filter(({ purposes }) =>
    purposes.includes("disagreement resolution"),
  );
  const names = [...new Set(lines.map((line) => nameAnswer(line, area)))];
  return {
    "@type": "GovernmentService",
    "@id": `${url}#service`,
    name: `SEND disagreement resolution service, ${area.place}`,
    provider: { "@type": "GovernmentOrganization", name: area.council, url: area.website },
    ...(names.length > 0 && { serviceOperator: names.map((name) => ({ "@type": "Organization", name })) }),
    areaServed: { "@type": "AdministrativeArea", name: area.place },
    ...toChannels(lines),
  };
}

function toChannels(lines: readonly AnswerLine[]): Node {
  const phones = lines.flatMap(({ reach }) => (reach?.type === "phone" ? [reach] : []));
  if (phones.length === 0) return {};
  const channels = phones.map(({ value }) => ({
    "@type": "ServiceChannel",
    servicePhone: { "@type": "ContactPoint", telephone: value },
  }));
  return { availableChannel: channels };
}
