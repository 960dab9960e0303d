import type { Content } from "../content.ts";
import { toNameKey } from "../name-key.ts";
import { listGroups } from "../placed-groups.ts";
import type { Problem } from "../problem.ts";
import type { Area } from "../record.ts";

/** Words that many councils' names have, and that people add or leave out. */
const common =
  /\b(?:the|council|county|city|borough|metropolitan|district|unitary|royal|london|authority|of|mbc|lbc?|rbc?|cc|dc|gov|uk)\b/gi;

/** A problem for each publisher that is the area's council under another name: what the council says itself is known by its official name. */
export function checkPublishers(content: Content): Problem[] {
  const areas = new Map(
    content.records.flatMap((record) => (record.kind === "area" ? [[record.file, record] as const] : [])),
  );
  const officialNames = new Map(content.councils.list.map(({ gssCode, name }) => [gssCode, name]));
  return listGroups(content).flatMap((group): Problem[] => {
    const area = areas.get(group.file);
    const name = "fields" in group ? group.fields["published-by"] : undefined;
    if (!area || typeof name !== "string" || !isCouncil(name, area)) return [];
    // Where the area has its council's name wrong, that is told already, and what is right is not to follow it.
    const official = officialNames.get(area.gssCode) ?? area.council;
    if (name === official || name === area.council) return [];
    const message = `"published-by: ${name}" is the council under another name; write ${official}, as in "council"`;
    return [
      {
        file: area.file,
        ...group.front.locate([...group.path, "published-by"]),
        message,
        rule: "council-list",
      },
    ];
  });
}

/** Whether nothing but the place is left of a name once the words of many councils are taken away. */
function isCouncil(name: string, { council, place, formerNames = [] }: Area): boolean {
  const toPlace = (text: string) => toNameKey(text.replace(common, ""));
  const places = [council, place, ...formerNames].map(toPlace);
  return /\b(?:council|borough|authority|[mlr]bc|cc)\b/i.test(name) && places.includes(toPlace(name));
}
