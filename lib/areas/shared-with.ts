import type { Service } from "../content/kinds/service.ts";
import type { Area } from "../content/record.ts";
import { joinWords } from "../text/join-words.ts";

/** With whom a council shares its service and its SENDIASS, a line each; nothing for one that has its own. */
export function describeSharedWith(area: Area, areas: readonly Area[]): string[] {
  const services: readonly Service[] = area.services ?? [];
  const councils = services.flatMap(({ sharedBy = [] }) => sharedBy).filter((place) => place !== area.place);
  const advice = areas
    .filter((other) => other !== area && isSameAdvice(other, area))
    .map(({ place }) => place);
  return [
    ...(councils.length > 0 ? [`Shares its service with ${joinWords(councils)}`] : []),
    ...(advice.length > 0 ? [`Shares its SENDIASS with ${joinWords(advice)}`] : []),
  ];
}

function isSameAdvice({ sendiass: one }: Area, { sendiass: other }: Area): boolean {
  return one?.name !== undefined && one.name === other?.name;
}
