import { listHeaders } from "../delivery/headers.ts";
import { findContentType, listContentTypes } from "../delivery/media-types.ts";
import type { Manifest } from "./manifest.ts";
import { formatDataLocations, formatDataMaps } from "./nginx-data.ts";
import { formatHeader, formatMap, quote } from "./nginx-words.ts";
import { findPageKind, notFoundAddress } from "./site-index.ts";

/** The generated half of the nginx recipe: for each header a map from file to value, and those for other addresses. */
export function formatNginxMaps(manifest: Manifest): string {
  // nginx leaves out a header whose value is empty.
  const responses = listResponses(manifest);
  const maps = listNames(responses).map((name) => {
    const entries = responses.map(([file, headers]): [string, string] => [file, headers[name] ?? ""]);
    return formatMap("$uri", toVariable(name), entries, findUsual(entries));
  });
  const redirects = manifest.redirects.flatMap(({ from, to }) =>
    [from, `${from}/`].map((old) => [old, to] as const),
  );
  return `${[
    ...maps,
    askedMap,
    formatMap("$send_asked", "send_moved_to", redirects),
    tidyMap,
    formatMap("$send_tidy", "send_typed", listTyped(manifest)),
    allowMap,
    ...formatDataMaps(manifest),
  ].join("\n\n")}\n`;
}

/** The lines to be included inside `server`: the media types, each header, the types that an extension does not decide, and the open data. */
export function formatNginxServer(manifest: Manifest): string {
  const responses = listResponses(manifest);
  const headers = listNames(responses).map((name) => formatHeader(name, `$${toVariable(name)}`));
  const types = responses.flatMap(([file, { "Content-Type": type = "" }]) => {
    if (file.endsWith(".html") || type === "" || type === findContentType(file, "file")) return [];
    return [`location = ${file} {\n    types {}\n    default_type ${quote(type)};\n}`];
  });
  const allow = formatHeader("Allow", "$send_allow");
  return [formatTypes(), ...headers, allow, ...types, formatDataLocations()]
    .map((line) => `${line}\n`)
    .join("");
}

/** The address as asked for, without its query; `$uri` changes when nginx looks for the file. */
const askedMap = 'map $request_uri $send_asked {\n    "~^(?<asked>[^?]*)" $asked;\n}';

/** An address copied from paper by hand: the full stop of the sentence it stood in is no part of it. */
const tidyMap = [
  "map $uri $send_tidy {",
  '    default "";',
  '    "~^(?<tidy>/.*?[^.,;:!?)/])[.,;:!?)/]*$" $tidy;',
  "}",
].join("\n");

/** What may be asked of a page, said where something else was. */
const allowMap = 'map $status $send_allow {\n    default "";\n    405 "GET, HEAD";\n}';

/** Every page's address, for nginx to find whatever capitals it was typed in. */
function listTyped({ pages }: Manifest): [string, string][] {
  const others = pages
    .map(({ address }) => address)
    .filter((address) => address !== "/" && address !== notFoundAddress);
  return others.map((address) => [address, address]);
}

function formatTypes(): string {
  const lines = listContentTypes().map(([extension, type]) => `    ${quote(type)} ${extension};`);
  return ["types {", ...lines, "}"].join("\n");
}

function listResponses(manifest: Manifest): [file: string, headers: Record<string, string>][] {
  const pages = new Map(manifest.pages.map((page) => [page.file, page]));
  return Object.keys(manifest.files).map((file) => {
    const page = pages.get(file);
    if (page === undefined) return [`/${file}`, listHeaders({ address: `/${file}`, kind: "file" })];
    const kind = findPageKind(page.address);
    return [`/${file}`, listHeaders({ address: page.address, kind, styleHash: page.styleHash })];
  });
}

/** The media type is nginx's own to send: a second Content-Type line would not replace its first. */
function listNames(responses: readonly [string, Record<string, string>][]): string[] {
  const names = new Set(responses.flatMap(([, headers]) => Object.keys(headers)));
  return [...names].filter((name) => name !== "Content-Type");
}

/** The most frequent value becomes the default, so that a header common to the whole site takes one line. */
function findUsual(entries: readonly (readonly [string, string])[]): string {
  const counts = new Map<string, number>();
  for (const [, value] of entries) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

function toVariable(name: string): string {
  return `send_${name.toLowerCase().replaceAll("-", "_")}`;
}
