import type { Council } from "../content/councils/council.ts";
import { toNameKey } from "../content/name-key.ts";
import { addressOf } from "../content/record.ts";
import type { Guide } from "../guide/guide.ts";

/** A name people look for, with the councils that look after the place; `gone` when it is a council's that has ended. */
export type OtherName = {
  kind: "other";
  name: string;
  gone: boolean;
  /** Our page about each, or its own site where we have none. */
  councils: { address: string; name: string }[];
};

type Held = Pick<Guide, "all" | "councils">;

/** Names of former and future councils, of districts and of places within a council, except those listed under the council's own first letter anyway. */
export function listOtherNames({ all, councils }: Held): OtherName[] {
  const held = all.area.flatMap((area) =>
    (area.formerNames ?? []).map((name) => ({ name, codes: [area.gssCode] })),
  );
  const ended = councils.changes
    .filter((change) => change.inForce)
    .map((change) => ({ name: change.formerName, codes: change.currentCodes }));
  const coming = councils.changes
    .filter((change) => !change.inForce)
    .flatMap(({ currentName, formerCode }) =>
      currentName.split(" and ").map((name) => ({ name, codes: [formerCode] })),
    );
  const districts = councils.districts.map(({ place, sendCouncil, endedOn }) => ({
    name: place,
    codes: councils.list.filter(({ slug }) => slug === sendCouncil).map(({ gssCode }) => gssCode),
    isGone: endedOn !== undefined,
  }));
  const gone = gather(councils.list, [...ended, ...held, ...districts.filter(({ isGone }) => isGone)]);
  const parts = gather(councils.list, [
    ...coming,
    ...districts.filter(({ isGone }) => !isGone),
    ...councils.list.flatMap((council) =>
      listParts(council).map((name) => ({ name, codes: [council.gssCode] })),
    ),
  ]);
  const pages = new Map(all.area.map((area) => [area.gssCode, addressOf(area)]));
  return [
    ...[...gone].map((found) => toOtherName(found, true, pages)),
    ...[...parts].filter(([name]) => !gone.has(name)).map((found) => toOtherName(found, false, pages)),
  ];
}

/** Parts that would mislead: a county of four councils was called Cleveland too. */
const misleading = new Set(["Cleveland"]);

/** Chester of Cheshire West and Chester; Hull of Kingston upon Hull, whose council is called Hull City Council. */
function listParts({ place, name }: Council): string[] {
  const official = shorten(name);
  const isSame =
    toNameKey(name).includes(toNameKey(place)) || toNameKey(place).startsWith(toNameKey(official));
  const [, ...later] = place.split(/, | and | with /);
  return [...later, ...(isSame ? [] : [official])].filter((part) => !misleading.has(part));
}

/** The councils of each name, unless the council's own name starts with it. */
function gather(list: readonly Council[], names: readonly { name: string; codes: readonly string[] }[]) {
  const byName = new Map<string, Council[]>();
  for (const { name, codes } of names) {
    const short = shorten(name);
    const now = list.filter(
      (council) =>
        (codes.includes(council.gssCode) || byName.get(short)?.includes(council)) &&
        !council.place.startsWith(short) &&
        council.name !== name,
    );
    if (now.length > 0) byName.set(short, now);
  }
  return byName;
}

function shorten(name: string): string {
  return name.replace(/( (County|City|Borough|District))? Council$/, "");
}

function toOtherName(
  [name, councils]: readonly [string, readonly Council[]],
  gone: boolean,
  pages: ReadonlyMap<string, string>,
): OtherName {
  return {
    kind: "other",
    name,
    gone,
    councils: councils.map(({ gssCode, place, website }) => ({
      name: place,
      address: pages.get(gssCode) ?? website,
    })),
  };
}
