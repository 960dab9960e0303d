import { dataFolder, isDataAddress, listDataAddresses } from "../delivery/data-address.ts";
import { listHeaders, type Resource } from "../delivery/headers.ts";
import { findContentType } from "../delivery/media-types.ts";
import type { Manifest } from "./manifest.ts";
import { allowNotFoundSheet } from "./not-found-policy.ts";
import { fitsPattern } from "./page-family.ts";
import { findPageKind, notFoundAddress } from "./site-index.ts";

/** One rule of a `_headers` file: a pattern (`:name` is one segment, `*` any run) and the headers it adds. */
type HeaderRule = { readonly pattern: string; readonly headers: Readonly<Record<string, string>> };

/** Rules for the `_headers` format that give each address what the delivery table says, on hosts that join the values of all matching rules. */
export function listHeaderRules(manifest: Manifest): HeaderRule[] {
  // So `/*` holds only what every response has, and no other two rules match one address.
  const responses = listResponses(manifest);
  const shared = listShared(responses.map((response) => response.headers));
  const own = responses.map(({ address, family, headers }) => ({
    address,
    family,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in shared))),
  }));
  const missing = manifest.pages.find(({ address }) => address === notFoundAddress)?.styleHash;
  const grouped = groupRules(own).map((rule) => allowMissing(rule, missing));
  return [{ pattern: "/*", headers: shared }, ...grouped];
}

/** The rules as the text of a `_headers` file. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [pattern, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

type Response = { address: string; family: string; headers: Record<string, string> };

function listResponses(manifest: Manifest): Response[] {
  const pages = manifest.pages.map(({ address, family, styleHash }) => {
    const kind = findPageKind(address);
    return {
      address,
      family: toRulePattern(family, address),
      headers: listOwnHeaders({ address, kind, styleHash }),
    };
  });
  const pageFiles = new Set(manifest.pages.map((page) => page.file));
  const files = Object.keys(manifest.files)
    .filter((file) => !pageFiles.has(file))
    .flatMap((file) => [`/${file}`, ...listDataAddresses(file)])
    .map((address) => {
      const family = isDataAddress(address) ? `${dataFolder}*` : toExtensionFamily(address);
      return { address, family, headers: listOwnHeaders({ address, kind: "file" }) };
    });
  return [...pages, ...files];
}

/** A tree of pages takes a rule for each depth: to Netlify, `/x/*` is `/x` as well, which has a sheet of its own. */
function toRulePattern(family: string, address: string): string {
  if (!family.endsWith("/*")) return family;
  const depth = address.split("/").length - family.split("/").length;
  const open = ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k"].slice(0, depth + 1);
  return [family.slice(0, -2), ...open.map((name) => `:${name}`)].join("/");
}

function toExtensionFamily(address: string): string {
  return `/*${/\.[a-z0-9]+$/i.exec(address)?.[0] ?? ""}`;
}

/** Hosts know the media type of every common extension but that of contact files; what they cannot know is spelt out, for open data always. */
function listOwnHeaders(resource: Resource): Record<string, string> {
  const { "Content-Type": type, ...headers } = listHeaders(resource);
  const { address, kind } = resource;
  const isUnsure = isDataAddress(address) || address.endsWith(".vcf");
  if (type === undefined || (!isUnsure && type === findContentType(address, kind))) return headers;
  return { "Content-Type": type, ...headers };
}

function listShared(all: readonly Record<string, string>[]): Record<string, string> {
  const [first = {}, ...rest] = all;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => rest.every((headers) => headers[name] === value)),
  );
}

/** One rule for a family whose members agree and whose pattern catches no address with other headers; otherwise a rule for each address. */
function groupRules(responses: readonly Response[]): HeaderRule[] {
  const families = new Map<string, Response[]>();
  for (const response of responses) {
    families.set(response.family, [...(families.get(response.family) ?? []), response]);
  }
  const covered = new Set<Response>();
  return [...families].flatMap(([pattern, all]): HeaderRule[] => {
    const members = all.filter((member) => !covered.has(member));
    const [first] = members;
    if (first === undefined) return [];
    const caught = responses.filter((response) => matchesRule(pattern, response.address));
    const others = caught.filter((response) => !members.includes(response));
    const agree = members.every((member) => isSame(member.headers, first.headers));
    if (agree && others.every((other) => !covered.has(other) && mayShareRule(other, first))) {
      for (const response of caught) covered.add(response);
      return [{ pattern, headers: first.headers }];
    }
    return members.map(({ address, headers }) => ({ pattern: address, headers }));
  });
}

/** An open pattern also catches addresses that do not exist, and the policy it sends governs the page that says so. */
function allowMissing(rule: HeaderRule, styleHash: string | undefined): HeaderRule {
  const policy = rule.headers["Content-Security-Policy"];
  if (!/[:*]/.test(rule.pattern) || policy === undefined || styleHash === undefined) return rule;
  const headers = { ...rule.headers, "Content-Security-Policy": allowNotFoundSheet(policy, styleHash) };
  return { ...rule, headers };
}

function isSame(a: Record<string, string>, b: Record<string, string>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A calendar file beside its page may go out under the page's policy, which only a document heeds, if it ages alike. */
function mayShareRule(file: Response, page: Response): boolean {
  const heeded = ["Cache-Control", "Content-Type"];
  const isFile = file.family.startsWith("/*.") && !page.family.startsWith("/*.");
  return isFile && heeded.every((name) => file.headers[name] === page.headers[name]);
}

/** Whether a `_headers` pattern matches an address on Cloudflare Pages or on Netlify, where `/x/*` is `/x` as well. */
export function matchesRule(pattern: string, address: string): boolean {
  if (!pattern.includes("*")) return fitsPattern(pattern, address);
  if (pattern.endsWith("/*") && address === pattern.slice(0, -2)) return true;
  const [before = "", after = ""] = pattern.split("*");
  return address.length >= pattern.length - 1 && address.startsWith(before) && address.endsWith(after);
}
