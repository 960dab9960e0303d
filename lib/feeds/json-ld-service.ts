import { nameAnswer } from "../areas/answer-words.ts";
import { type Answer, findWay, listToRing } from "../areas/answers.ts";
import type { Area } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";

/** A thing in schema.org's words. */
export type Node = { readonly [property: string]: string | number | Node | readonly Node[] };

/** An area's service: the council is responsible for it and so provides it; the independent bodies that run it are its operators. */
export function toServiceNode(url: string, area: Area, today: CalendarDate): Node {
  // Other programs drop the words that doubt a lead, so they are given none.
  const answers = listToRing(area, today).filter(({ purposes }) =>
    purposes.includes("disagreement resolution"),
  );
  return {
    "@type": "GovernmentService",
    "@id": `${url}#service`,
    name: `SEND disagreement resolution service, ${area.place}`,
    provider: { "@type": "GovernmentOrganization", name: area.council, url: area.website },
    ...(answers.length > 0 && {
      serviceOperator: answers.map((answer) => ({ "@type": "Organization", name: nameAnswer(answer, area) })),
    }),
    areaServed: { "@type": "AdministrativeArea", name: area.place },
    ...toChannels(answers),
  };
}

function toChannels(answers: readonly Answer[]): Node {
  const phones = answers.flatMap((answer) => findWay(answer, "phone") ?? []);
  if (phones.length === 0) return {};
  const channels = phones.map(({ value }) => ({
    "@type": "ServiceChannel",
    servicePhone: { "@type": "ContactPoint", telephone: value },
  }));
  return { availableChannel: channels };
}
