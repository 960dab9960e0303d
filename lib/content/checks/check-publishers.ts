import type { Content } from "../content.ts";
import { inEachFile } from "../in-each-file.ts";
import { toNameKey } from "../name-key.ts";
import { listGroups } from "../placed-groups.ts";
import type { Place, Problem } from "../problem.ts";
import type { Area } from "../record.ts";

/** Words that many councils' names have, and that people add or leave out. */
const common =
  /\b(?:the|council|county|city|borough|metropolitan|district|unitary|royal|london|authority|of|mbc|lbc?|rbc?|cc|dc|gov|uk)\b/gi;

/** A problem for each publisher that is the area's council under another name: what the council says itself is known by its official name. */
export function checkPublishers(content: Content): Problem[] {
  const officialNames = new Map(content.councils.list.map(({ gssCode, name }) => [gssCode, name]));
  return listOwnNames(content).flatMap(({ area, name, place }): Problem[] => {
    // Where the area has its council's name wrong, that is told already, and what is right is not to follow it.
    const official = officialNames.get(area.gssCode) ?? area.council;
    if (name === official) return [];
    const message = `"published-by: ${name}" is the council under another name; write ${official}, as in "council"`;
    return [{ ...place, message, rule: "council-list" }];
  });
}

/** The publishers of an area's file that are its council under another name than the file has for it. */
const listOwnNames = inEachFile((file): { area: Area; name: string; place: Place }[] => {
  if (file.state !== "record" || file.record.kind !== "area") return [];
  const area = file.record;
  return listGroups(file).flatMap(({ front, path, ...group }) => {
    const name = "fields" in group ? group.fields["published-by"] : undefined;
    if (typeof name !== "string" || name === area.council || !isCouncil(name, area)) return [];
    return [{ area, name, place: { file: file.file, ...front.locate([...path, "published-by"]) } }];
  });
});

/** Whether nothing but the place is left of a name once the words of many councils are taken away. */
function isCouncil(name: string, { council, place, formerNames = [] }: Area): boolean {
  const toPlace = (text: string) => toNameKey(text.replace(common, ""));
  const places = [council, place, ...formerNames].map(toPlace);
  return /\b(?:council|borough|authority|[mlr]bc|cc)\b/i.test(name) && places.includes(toPlace(name));
}
