import type { Content } from "../content.ts";
import { toNameKey } from "../name-key.ts";
import type { Problem } from "../problem.ts";
import type { Area } from "../record.ts";

/** A problem for every provider that is the council itself or the area's SENDIASS: section 57 asks for someone independent of the council. */
export function checkProviders({ records, placeOf }: Content): Problem[] {
  return records.flatMap((record) => {
    if (record.kind !== "area") return [];
    return (record.providers ?? []).flatMap(({ name }, index) => {
      const fault = explainProvider(record, name);
      if (!fault) return [];
      const message = `"name: ${name}" is ${fault.why}; write who runs the service, or leave "providers" out if nobody is named${fault.else}`;
      return [
        { ...placeOf(record, ["providers", index, "name"]), message, rule: "provider-not-independent" },
      ];
    });
  });
}

function explainProvider(
  { council, sendiass }: Area,
  name: string,
): { why: string; else: string } | undefined {
  const key = toNameKey(name);
  if (key === toNameKey(council))
    return { why: "the council itself, and the service must be independent of it", else: "" };
  if (key === toNameKey(sendiass.name))
    return {
      why: "the area's SENDIASS, which gives advice and does not run the service",
      else: '. If one charity does both, give its SENDIASS its own name in "sendiass"',
    };
  return undefined;
}
