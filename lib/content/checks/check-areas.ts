import type { Content } from "../content.ts";
import type { Council } from "../councils/council.ts";
import type { FieldPath } from "../front-matter/locators.ts";
import { suggestNearest } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import type { Area } from "../record.ts";

/** A problem for every area whose code, name, region or file name is not that of its council in the list. */
export function checkAreas({ records, councils: { list, changes, isWhole }, placeOf }: Content): Problem[] {
  // What is missing from a list that could not be read, nobody can tell.
  if (!isWhole) return [];
  const areas = records.filter((record): record is Area => record.kind === "area");
  return areas.flatMap((record) => {
    // Two areas with one code are one mistake, which is reported already.
    if (areas.some((other) => other !== record && other.gssCode === record.gssCode)) return [];
    const report = (path: FieldPath, message: string): Problem => ({
      ...placeOf(record, path),
      message,
      rule: "council-list",
    });
    const council = list.find(({ gssCode }) => gssCode === record.gssCode);
    if (council) return compare(record, council).map(([path, message]) => report(path, message));
    const former = changes.find(({ formerCode }) => formerCode === record.gssCode);
    const meant = list.find(({ slug, name }) => slug === record.name || name === record.council);
    const mend = former
      ? `it was ${former.formerName}'s, and has been ${former.currentCodes.join(" and ")} since ${former.day}`
      : meant
        ? `${meant.name} has ${meant.gssCode}`
        : suggestNearest(
            record.gssCode,
            list.map(({ gssCode }) => gssCode),
          ).trim() || "look it up in councils/councils.csv";
    return [report(["gss-code"], `no council in the list has the code ${record.gssCode}; ${mend}`)];
  });
}

function compare(area: Area, council: Council): [FieldPath, string][] {
  const found: [FieldPath, string][] = [];
  const differ = (field: string, held: string, wanted: string) => {
    if (held !== wanted)
      found.push([[field], `"${field}" is "${held}", but the list of councils has "${wanted}"; write that`]);
  };
  differ("council", area.council, council.name);
  differ("region", area.region, council.region);
  if (area.name !== council.slug) {
    const message = `the file of ${council.name} must be named ${council.slug}.md, because its address comes from its name`;
    found.push([["gss-code"], message]);
  }
  return found;
}
