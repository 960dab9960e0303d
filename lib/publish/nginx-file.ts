import { listHeaders } from "../delivery/headers.ts";
import { findContentType, listContentTypes } from "../delivery/media-types.ts";
import type { Manifest } from "./manifest.ts";
import { notFoundAddress } from "./site-index.ts";

/** The generated half of the nginx recipe: for each header a map from file to value, and one for old addresses. */
export function formatNginxMaps(manifest: Manifest): string {
  // nginx leaves out a header whose value is empty.
  const responses = listResponses(manifest);
  const names = listNames(responses);
  const maps = names.map((name) =>
    formatMap(
      toVariable(name),
      responses.map(([file, headers]) => [file, headers[name] ?? ""]),
    ),
  );
  const redirects = manifest.redirects.map(({ from, to }): [string, string] => [from, to]);
  const moved = formatMap("send_moved_to", redirects, "$send_asked");
  return `${[...maps, askedMap, moved].join("\n\n")}\n`;
}

/** The lines to be included inside `server`: the media types, each header, and the types that an extension does not decide. */
export function formatNginxServer(manifest: Manifest): string {
  const responses = listResponses(manifest);
  const headers = listNames(responses).map((name) => `add_header ${name} $${toVariable(name)} always;`);
  const types = responses.flatMap(([file, { "Content-Type": type = "" }]) => {
    if (file.endsWith(".html") || type === "" || type === findContentType(file, "file")) return [];
    return [`location = ${file} {\n    types {}\n    default_type ${quote(type)};\n}`];
  });
  return [formatTypes(), ...headers, ...types].map((line) => `${line}\n`).join("");
}

/** The address as asked for, without its query; `$uri` changes when nginx looks for the file. */
const askedMap = 'map $request_uri $send_asked {\n    "~^(?<asked>[^?]*)" $asked;\n}';

function formatTypes(): string {
  const lines = listContentTypes().map(([extension, type]) => `    ${quote(type)} ${extension};`);
  return ["types {", ...lines, "}"].join("\n");
}

function listResponses(manifest: Manifest): [file: string, headers: Record<string, string>][] {
  const pages = new Map(manifest.pages.map((page) => [page.file, page]));
  return Object.keys(manifest.files).map((file) => {
    const page = pages.get(file);
    if (page === undefined) return [`/${file}`, listHeaders({ address: `/${file}`, kind: "file" })];
    const kind = page.address === notFoundAddress ? "missing" : "page";
    return [`/${file}`, listHeaders({ address: page.address, kind, styleHash: page.styleHash })];
  });
}

/** The media type is nginx's own to send: a second Content-Type line would not replace its first. */
function listNames(responses: readonly [string, Record<string, string>][]): string[] {
  const names = new Set(responses.flatMap(([, headers]) => Object.keys(headers)));
  return [...names].filter((name) => name !== "Content-Type");
}

/** The most frequent value becomes the default, so that a header common to the whole site takes one line. */
function formatMap(variable: string, entries: readonly [string, string][], key = "$uri"): string {
  const counts = new Map<string, number>();
  for (const [, value] of key === "$uri" ? entries : []) counts.set(value, (counts.get(value) ?? 0) + 1);
  const usual = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
  const lines = entries
    .filter(([, value]) => value !== usual)
    .map(([file, value]) => `    "${file}" ${quote(value)};`);
  return [`map ${key} $${variable} {`, `    default ${quote(usual)};`, ...lines, "}"].join("\n");
}

function quote(value: string): string {
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}

function toVariable(name: string): string {
  return `send_${name.toLowerCase().replaceAll("-", "_")}`;
}
