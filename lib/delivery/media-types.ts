import type { ResourceKind } from "./rows.ts";

const contentTypes: Readonly<Record<string, string>> = {
  atom: "application/atom+xml; charset=utf-8",
  avif: "image/avif",
  csv: "text/csv; charset=utf-8",
  css: "text/css; charset=utf-8",
  gif: "image/gif",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  ics: "text/calendar; charset=utf-8",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  vcf: "text/vcard; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json; charset=utf-8",
  webp: "image/webp",
  woff2: "font/woff2",
  xml: "application/xml; charset=utf-8",
};

/** The media type sent for an address, by its extension; a page's clean address has none and is HTML. */
export function findContentType(address: string, kind: ResourceKind): string | undefined {
  if (kind === "preflight") return undefined;
  if (kind !== "file") return contentTypes.html;
  const extension = /\.([a-z0-9]+)$/i.exec(address)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : contentTypes[extension];
}

/** Every extension the site may publish with its media type, for servers that keep such a list themselves. */
export function listContentTypes(): [extension: string, type: string][] {
  return Object.entries(contentTypes);
}
