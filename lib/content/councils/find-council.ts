import { closest, distance } from "fastest-levenshtein";
import type { Council } from "./council.ts";
import type { Councils } from "./parse-councils.ts";

/** The council a person means, or a sentence that says why there is none and what to type instead. */
export function findCouncil(asked: string, { list, changes }: Councils): Council | string {
  const wanted = normalise(asked);
  const found = list.find((council) => listNames(council).map(normalise).includes(wanted));
  if (found) return found;
  const former = changes.find(
    ({ formerCode, formerName, inForce }) =>
      inForce && [formerCode, formerName].map(normalise).includes(wanted),
  );
  if (former) {
    const now = list.filter(({ gssCode }) => former.currentCodes.includes(gssCode));
    if (now.length === 1 && now[0]) return now[0];
    const names = now.map(({ place }) => `"${place}"`).join(" or ");
    return `${former.formerName} ended on ${former.day}; use ${names}`;
  }
  const known = list.flatMap((council) => listNames(council).map((name) => ({ name, council })));
  const nearest = closest(
    wanted,
    known.map(({ name }) => normalise(name)),
  );
  const meant = known.find(({ name }) => normalise(name) === nearest)?.council;
  const isClose = distance(wanted, nearest) <= Math.max(2, Math.ceil(nearest.length * 0.4));
  return `there is no council "${asked}" in the list.${isClose && meant ? ` Did you mean "${meant.place}"?` : " councils.csv has them all"}`;
}

function listNames({ place, name, slug, gssCode }: Council): string[] {
  return [place, name, slug, gssCode];
}

/** Capitals, marks, "and" and words such as County Council make no difference, there or not. */
function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace(
      /\b(?:london borough of|royal borough of|metropolitan|county|city|borough|district|council|of|and)\b/g,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
}
