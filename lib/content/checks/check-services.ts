import type { Content } from "../content.ts";
import { toCoreName, toPlainName } from "../councils/council-name.ts";
import type { Service } from "../kinds/service.ts";
import { listPlacedServices } from "../placed-services.ts";
import type { Problem } from "../problem.ts";
import type { Area } from "../record.ts";

/** A problem for every "independent body" that is the council, its staff, a SENDIASS or nobody: section 57 asks for someone independent of the council. */
export function checkServices(content: Content): Problem[] {
  return listPlacedServices(content).flatMap(({ service, record, path, areas }) => {
    const [message] = areas.flatMap((area) => explainService(area, service) ?? []);
    if (!message) return [];
    const place = content.placeOf(record, [...path, service.name ? "name" : "run-by"]);
    return [{ ...place, message, rule: "provider-not-independent" as const }];
  });
}

function explainService(area: Area, { runBy, name }: Service): string | undefined {
  if (runBy !== "an independent body") return undefined;
  if (name === undefined)
    return '"run-by: an independent body" needs its "name"; if the source gives none, write "run-by: nobody named"';
  const fault = explainName(area, name);
  return fault && `"name: ${name}" is ${fault}`;
}

const nobody =
  /^(?:not (?:known|yet|named|stated)|unknown(?: .*)?|none|nobody|no one|tbc|tba|n a|see (?:your )?letter|the letter|no provider|to be (?:confirmed|advised|announced)|)$/;
const ownStaff =
  /\b(?:the council|local authority|la|caseworkers?|case workers?|sen casework|send? (?:and inclusion )?(?:team|service|department)|sen team|send team|ehcp? team|assessment team|sensap|cc|mbc|icb|integrated care board)\b/;
const adviceService =
  /\b(?:sendi?ass?|sendiags|iass|ias|information advice (?:and )?(?:guidance|support)|parent partnership)\b/;

function explainName({ council, sendiass }: Area, name: string): string | undefined {
  const plain = toPlainName(name);
  if (nobody.test(plain)) return 'no name; write "run-by: nobody named", or take the service out';
  const own = [toPlainName(council), `${toCoreName(council)} council`, `${toCoreName(council)} city council`];
  if (own.some((words) => plain.includes(words)) || ownStaff.test(plain))
    return 'the council or its staff, and the service must be independent of it; if the source says so, write "run-by: the council"';
  if (sendiass?.name && plain === toPlainName(sendiass.name))
    return 'the area\'s SENDIASS too; if one charity does both, give its SENDIASS its own name in "sendiass", else write "run-by: the SENDIASS"';
  const isLocal = sendiass?.name && ` ${plain} `.includes(` ${toPlainName(sendiass.name)} `);
  if (isLocal || adviceService.test(plain))
    return 'a SENDIASS, which gives advice and does not run the service; if the source says so, write "run-by: the SENDIASS"';
  return undefined;
}
