import type { Council } from "../content/councils/council.ts";
import { type Library, listRecords } from "../content/library.ts";
import type { Area } from "../content/record.ts";
import { type DueChange, findDueChange } from "./due-change.ts";

/** A council of the list: our own page about it if we hold one, else its own site (its Local Offer where that is known). */
export type ListedCouncil = {
  sort: "council";
  name: string;
  id: string;
  region: string;
  /** Where our page is, if there is one. */
  page: string | undefined;
  website: string;
  /** Other names to find it by: its official name where that differs, and names people still use. */
  alsoCalled: string[];
  due: DueChange | undefined;
};

/** A name people still look for, with the councils that look after the place now. */
export type FormerName = { sort: "former"; name: string; councils: { id: string; name: string }[] };

/** A line of the list. */
export type Listed = ListedCouncil | FormerName;

type Held = Pick<Library, "records" | "councils">;

/** Every council and every former name in the order of the alphabet, under the letter each starts with. */
export function listByLetter(library: Held): { letter: string; lines: Listed[] }[] {
  const lines = [...listCouncils(library), ...listFormerNames(library)].toSorted((a, b) =>
    compare(a.name, b.name),
  );
  const letters = [...new Set(lines.map(letterOf))];
  return letters.map((letter) => ({ letter, lines: lines.filter((line) => letterOf(line) === letter) }));
}

/** The councils of each region, both in the order of the alphabet. */
export function listByRegion(library: Held): { region: string; councils: ListedCouncil[] }[] {
  const councils = listCouncils(library).toSorted((a, b) => compare(a.name, b.name));
  const regions = [...new Set(councils.map(({ region }) => region))].sort(compare);
  return regions.map((region) => ({
    region,
    councils: councils.filter((council) => council.region === region),
  }));
}

/** The councils we hold a page for. */
export function listOurs(library: Held): ListedCouncil[] {
  return listCouncils(library).filter(({ page }) => page !== undefined);
}

function listCouncils(library: Held): ListedCouncil[] {
  const areas = new Map(listRecords(library, "area").map((area) => [area.gssCode, area]));
  return library.councils.list.map((council) => {
    const area = areas.get(council.gssCode);
    return {
      sort: "council",
      name: council.place,
      id: council.slug,
      region: council.region,
      page: area && `/areas/${council.slug}`,
      website: council.localOffer ?? council.website,
      alsoCalled: listOtherNames(council, area),
      due: findDueChange(library.councils, council.gssCode),
    };
  });
}

/** The council's official name where it does not hold the short one, and short forms such as Southend. */
function listOtherNames(council: Council, area: Area | undefined): string[] {
  const official = council.name.replace("&", "and").includes(council.place) ? [] : [council.name];
  // Names with other first letters have a line of their own.
  const short = (area?.formerNames ?? []).filter((name) => council.place.startsWith(name));
  return [...official, ...short];
}

/** From the changes in force and the areas' own lists; a name at the start of its council's is found there anyway. */
function listFormerNames({ records, councils }: Held): FormerName[] {
  const held = listRecords({ records }, "area").flatMap((area) =>
    (area.formerNames ?? []).map((name) => ({ name, codes: [area.gssCode] })),
  );
  const ended = councils.changes
    .filter((change) => change.inForce)
    .map((change) => ({ name: change.formerName, codes: change.currentCodes }));
  const byPlace = new Map<string, Council[]>();
  for (const { name, codes } of [...ended, ...held]) {
    const place = name.replace(/ (County|City|Borough|District) Council$/, "");
    const now = councils.list.filter(
      (council) =>
        (codes.includes(council.gssCode) || byPlace.get(place)?.includes(council)) &&
        !council.place.startsWith(place) &&
        council.name !== name,
    );
    if (now.length > 0) byPlace.set(place, now);
  }
  return [...byPlace].map(([name, now]) => ({
    sort: "former",
    name,
    councils: now.map(({ slug, place }) => ({ id: slug, name: place })),
  }));
}

function letterOf({ name }: Listed): string {
  return name.charAt(0).toUpperCase();
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, "en-GB");
}
