import { dataFolder, formatDataProblem, listDataAddresses } from "../delivery/data-address.ts";
import { listHeaders } from "../delivery/headers.ts";
import type { ResourceKind } from "../delivery/rows.ts";
import type { Manifest } from "./manifest.ts";
import { formatHeader, formatMap, quote } from "./nginx-words.ts";

/** nginx's maps for the open data: the file behind each address, and the one address meant by one with too many slashes. */
export function formatDataMaps({ files }: Pick<Manifest, "files">): string[] {
  const all = Object.keys(files).filter((file) => listDataAddresses(file).length > 0);
  const answers = all.flatMap((file) =>
    [`/${file}`, ...listDataAddresses(file)].map((from) => [from, `/${file}`] as const),
  );
  const tidy = all.flatMap((file) =>
    listDataAddresses(file)
      .slice(0, 1)
      .map((address) => [address, address] as const),
  );
  return [
    formatMap("$uri", "send_data_file", answers, noFile),
    `map $uri $send_data_tidy {\n${tidyForms.map((line) => `    ${line}\n`).join("")}}`,
    formatMap("$send_data_tidy", "send_data_moved", tidy),
  ];
}

/** No file has a colon in its name, so nginx goes on to say that there is no such data. */
const noFile = `${dataFolder}/:none`;

/** The addresses of the standard with any number of slashes between their parts and at the end. */
const tidyForms = [
  'default "";',
  `"~^${dataFolder}//+$" "${dataFolder}";`,
  `"~^${dataFolder}/+services/*$" "${dataFolder}/services";`,
  `"~^${dataFolder}/+services/+(?<data_id>[a-z0-9-]+)/*$" "${dataFolder}/services/$data_id";`,
];

/** The lines for inside `server` that answer all below the open data's folder, refusals and a browser's asking first included. */
export function formatDataLocations(): string {
  const address = `${dataFolder}/`;
  const type = listHeaders({ address, kind: "missing" })["Content-Type"] ?? "";
  const types = ["types {}", `default_type ${quote(type)};`];
  return [
    `location ~ "^${dataFolder}(/|$)" {`,
    ...indent([
      ...types,
      "if ($request_method = OPTIONS) {",
      ...indent([...formatHeaders(address, "preflight"), "return 204;"]),
      "}",
      'if ($request_method !~ "^(GET|HEAD)$") {',
      ...indent([
        ...formatHeaders(address, "missing"),
        formatHeader("Allow", quote("GET, HEAD, OPTIONS")),
        `return 405 ${quoteJson(405)};`,
      ]),
      "}",
      "try_files $send_data_file @no_data;",
    ]),
    "}",
    "location @no_data {",
    ...indent([
      ...types,
      ...formatHeaders(address, "missing"),
      "if ($send_data_moved) {",
      ...indent(["return 308 $send_data_moved$is_args$args;"]),
      "}",
      `return 404 ${quoteJson(404)};`,
    ]),
    "}",
  ].join("\n");
}

function formatHeaders(address: string, kind: ResourceKind): string[] {
  const { "Content-Type": _type, ...headers } = listHeaders({ address, kind });
  return Object.entries(headers).map(([name, value]) => formatHeader(name, quote(value)));
}

function quoteJson(status: number): string {
  return quote(formatDataProblem(status).trim());
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
