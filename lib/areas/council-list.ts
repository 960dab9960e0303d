import type { Council } from "../content/councils/council.ts";
import { type Area, addressOf } from "../content/record.ts";
import type { Guide } from "../guide/guide.ts";
import { type DueChange, findDueChange } from "./due-change.ts";
import { listOtherNames, type OtherName } from "./other-names.ts";
import { describeSharedWith } from "./shared-with.ts";

/** A council of the list: our own page about it if we hold one, else its own site. */
export type ListedCouncil = {
  kind: "council";
  name: string;
  id: string;
  region: string;
  /** Where our page is, if there is one. */
  page: string | undefined;
  website: string;
  /** Other names to find it by: its official name where that differs, and names people still use. */
  alsoCalled: string[];
  due: DueChange | undefined;
  /** With whom it shares a service, a sentence each. */
  sharing: string[];
};

/** A line of the list. */
export type Listed = ListedCouncil | OtherName;

type Held = Pick<Guide, "all" | "councils">;

/** Every council and every other name in the order of the alphabet, under the letter each starts with. */
export function listByLetter(guide: Held): { letter: string; lines: Listed[] }[] {
  const lines = [...listCouncils(guide), ...listOtherNames(guide)].toSorted((a, b) =>
    compare(a.name, b.name),
  );
  const letters = [...new Set(lines.map(letterOf))];
  return letters.map((letter) => ({ letter, lines: lines.filter((line) => letterOf(line) === letter) }));
}

/** The councils of each region, both in the order of the alphabet. */
export function listByRegion(guide: Held): { region: string; councils: ListedCouncil[] }[] {
  const councils = listCouncils(guide).toSorted((a, b) => compare(a.name, b.name));
  const regions = [...new Set(councils.map(({ region }) => region))].sort(compare);
  return regions.map((region) => ({
    region,
    councils: councils.filter((council) => council.region === region),
  }));
}

function listCouncils(guide: Held): ListedCouncil[] {
  const areas = new Map(guide.all.area.map((area) => [area.gssCode, area]));
  return guide.councils.list.map((council) => {
    const area = areas.get(council.gssCode);
    return {
      kind: "council",
      name: council.place,
      id: council.slug,
      region: council.region,
      page: area && addressOf(area),
      website: council.website,
      alsoCalled: listAlsoCalled(council, area),
      due: findDueChange(guide.councils, council.gssCode),
      sharing: area ? describeSharedWith(area, guide.all.area) : [],
    };
  });
}

/** The council's official name where it does not hold the short one, and short forms such as Southend. */
function listAlsoCalled(council: Council, area: Area | undefined): string[] {
  const official = council.name.replace("&", "and").includes(council.place) ? [] : [council.name];
  // Names with other first letters have a line of their own.
  const short = (area?.formerNames ?? []).filter((name) => council.place.startsWith(name));
  return [...official, ...short];
}

function letterOf({ name }: Listed): string {
  return name.charAt(0).toUpperCase();
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, "en-GB");
}
