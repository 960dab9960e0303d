import { dataFolder } from "./data-address.ts";

/** What is being sent: a page, any other file, or the page that says "not found". */
export type ResourceKind = "page" | "file" | "missing";

/** One row of the delivery table: later rows win over earlier ones, header by header and directive by directive. */
export type DeliveryRow = {
  /** The kinds of resource the row speaks for. */
  readonly kinds: readonly ResourceKind[];
  /** Address pattern: `*` stands for any run of characters, slashes included. */
  readonly path: string;
  /** Why the row exists, for the next person who wants to change it. */
  readonly reason: string;
  /** Header values; `null` takes away what an earlier row set. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Content-Security-Policy directives; `null` takes one away, `{style}` stands for the page's own sheet. */
  readonly policy?: Readonly<Record<string, string | null>>;
};

/** A response's subject: its public address, its kind and, for a page, `sha256-…` of its inline sheet. */
export type Resource = {
  readonly address: string;
  readonly kind: ResourceKind;
  readonly styleHash?: string | undefined;
};

/** Address of the static file that lets browsers fetch a likely next page early, without any script. */
export const speculationRulesAddress = "/speculation-rules.json";

const everyKind: readonly ResourceKind[] = ["page", "file", "missing"];

const closedFeatures = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** Headers and caching for every response; the local server, nginx and `_headers` are all written from it. */
export const deliveryRows: readonly DeliveryRow[] = [
  {
    kinds: everyKind,
    path: "/*",
    reason: "The site needs no other origin, no frame, no device feature and no referrer.",
    headers: {
      "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": closedFeatures.map((feature) => `${feature}=()`).join(", "),
    },
  },
  {
    kinds: ["page", "missing"],
    path: "/*",
    reason:
      "A page is text, same-origin pictures and the one sheet it carries; a returning reader sees it at once.",
    headers: {
      "Cache-Control": "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800",
      "Speculation-Rules": `"${speculationRulesAddress}"`,
    },
    policy: {
      "default-src": "'none'",
      "img-src": "'self'",
      "style-src": "{style}",
      "form-action": "'none'",
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
    },
  },
  {
    kinds: ["missing"],
    path: "/*",
    reason: "A page added a minute ago must not stay missing for a reader who asked too early.",
    headers: { "Cache-Control": "no-cache", "Speculation-Rules": null },
  },
  {
    kinds: ["file"],
    path: "/*",
    reason: "Files made from content (sitemap, calendars, data) change with it, so they age like pages.",
    headers: {
      "Cache-Control": "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800",
    },
    policy: {
      "default-src": "'none'",
      "form-action": "'none'",
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
    },
  },
  ...["avif", "gif", "ico", "jpg", "png", "svg", "webp"].map(
    (extension): DeliveryRow => ({
      kinds: ["file"],
      path: `/*.${extension}`,
      reason: "Icons and pictures keep their address for years; a week saves a request on every visit.",
      headers: { "Cache-Control": "public, max-age=604800" },
    }),
  ),
  ...[dataFolder, `${dataFolder}/*`].map(
    (path): DeliveryRow => ({
      kinds: ["file"],
      path,
      reason: "Open data is for any site to read; its addresses have no extension to tell its media type by.",
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
      },
    }),
  ),
  {
    kinds: ["file"],
    path: "/which-option/tree.svg",
    reason: "The picture is made from content, so it ages like the page that shows it.",
    headers: {
      "Cache-Control": "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800",
    },
  },
  {
    kinds: ["page"],
    path: "/areas/*/card",
    reason:
      "Councils show an area's card in their own pages; it holds nothing that a stranger's page could misuse.",
    headers: { "X-Frame-Options": null, "Cross-Origin-Resource-Policy": "cross-origin" },
    policy: { "frame-ancestors": "*" },
  },
  {
    kinds: ["file"],
    path: "/_next/static/media/*",
    reason: "The address holds a hash of the content, so it can never go stale.",
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  },
  {
    kinds: ["file"],
    path: speculationRulesAddress,
    reason: "Browsers ignore the rules unless they come with this media type.",
    headers: {
      "Content-Type": "application/speculationrules+json",
      "Cache-Control": "public, max-age=86400",
    },
  },
];

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
  if (kind !== "file") return contentTypes.html;
  const extension = /\.([a-z0-9]+)$/i.exec(address)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : contentTypes[extension];
}

/** Every extension the site may publish with its media type, for servers that keep such a list themselves. */
export function listContentTypes(): [extension: string, type: string][] {
  return Object.entries(contentTypes);
}

/** Whether an address fits a pattern in which `*` stands for any run of characters, slashes included. */
export function matchesPattern(pattern: string, address: string): boolean {
  const source = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${source.join(".*")}$`, "s").test(address);
}

/** The Content-Security-Policy of a response, directive by directive, before it is written out as one line. */
export function listPolicy(
  resource: Resource,
  rows: readonly DeliveryRow[] = deliveryRows,
): Record<string, string> {
  const style = resource.styleHash === undefined ? "'none'" : `'${resource.styleHash}'`;
  const policy = merge(listRows(resource, rows).map((row) => row.policy ?? {}));
  return Object.fromEntries(
    Object.entries(policy).map(([directive, value]) => [directive, value.replace("{style}", style)]),
  );
}

/** Every header the table gives a response, the policy and the media type included; names as written on the wire. */
export function listHeaders(
  resource: Resource,
  rows: readonly DeliveryRow[] = deliveryRows,
): Record<string, string> {
  const type = findContentType(resource.address, resource.kind);
  const policy = Object.entries(listPolicy(resource, rows)).map((entry) => entry.join(" "));
  return merge([
    type === undefined ? {} : { "Content-Type": type },
    policy.length === 0 ? {} : { "Content-Security-Policy": policy.join("; ") },
    ...listRows(resource, rows).map((row) => row.headers ?? {}),
  ]);
}

function listRows(resource: Resource, rows: readonly DeliveryRow[]): readonly DeliveryRow[] {
  return rows.filter(
    (row) => row.kinds.includes(resource.kind) && matchesPattern(row.path, resource.address),
  );
}

function merge(layers: readonly Readonly<Record<string, string | null>>[]): Record<string, string> {
  const merged: Record<string, string | null> = Object.assign({}, ...layers);
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
