import { distance } from "fastest-levenshtein";
import type { Content } from "../content.ts";
import { inEachFile } from "../in-each-file.ts";
import { listGroups, type PlacedGroup } from "../placed-groups.ts";
import type { Problem } from "../problem.ts";

type Use = Extract<PlacedGroup, { fields: unknown }> & { domain: string };

/** Shorter ones differ by so little that one may well be another body's. */
const shortest = 9;

/** A problem for every email address whose domain nothing else has, and that is a slip of the hand away from one that others have. */
export function checkEmailDomains(content: Content): Problem[] {
  const emails = listEmails(content);
  const counts = new Map<string, number>();
  const count = (domain: string) => counts.set(domain, (counts.get(domain) ?? 0) + 1);
  for (const { domain } of emails) count(domain);
  for (const { website } of content.councils.list) for (const host of toHosts(website)) count(host);
  for (const host of listHosts(content)) count(host);
  return emails.flatMap((use) => checkDomain(use, counts));
}

const listEmails = inEachFile((file) => listGroups(file).flatMap(toUse));
const listHosts = inEachFile((file) => listGroups(file).flatMap(listAddresses).flatMap(toHosts));

function toUse(group: PlacedGroup): Use[] {
  if (!("fields" in group) || group.fields.type !== "email") return [];
  const { value } = group.fields;
  const domain = typeof value === "string" ? /@([a-z0-9.-]+)$/i.exec(value)?.[1]?.toLowerCase() : undefined;
  return domain === undefined ? [] : [{ ...group, domain }];
}

function listAddresses(group: PlacedGroup): string[] {
  const held = "fields" in group ? Object.values(group.fields) : group.items;
  return held.filter((value): value is string => typeof value === "string" && /^https?:\/\//.test(value));
}

function toHosts(address: string): string[] {
  return URL.canParse(address) ? [new URL(address).hostname.replace(/^www\./, "")] : [];
}

function checkDomain(
  { domain, fields, file, front, path }: Use,
  counts: ReadonlyMap<string, number>,
): Problem[] {
  // What the page really prints may be wrong there; then the doubt tells readers so.
  if ((counts.get(domain) ?? 0) > 1 || domain.length < shortest || typeof fields.doubt === "string")
    return [];
  const meant = [...counts.keys()].find(
    (other) => other !== domain && other.length >= shortest && isSlip(domain, other),
  );
  if (meant === undefined) return [];
  const message = `"${domain}" is "${meant}" wherever else it is written here; correct it, or, if the page prints it so, say that in "doubt"`;
  return [{ file, ...front.locate([...path, "value"]), message, rule: "email-domain" }];
}

/** Whether one letter was left out, added or mistyped, or two neighbours have changed places. */
function isSlip(a: string, b: string): boolean {
  const steps = distance(a, b);
  const sorted = (text: string) => [...text].sort().join();
  return steps === 1 || (steps === 2 && sorted(a) === sorted(b));
}
