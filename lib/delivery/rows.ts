import { dataFolder } from "./data-address.ts";

/** What is being sent: a page, any other file, what says that there is nothing or that a request is refused, or leave to ask from another site. */
export type ResourceKind = "page" | "file" | "missing" | "preflight";

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

/** Address of the static file that lets browsers fetch a likely next page early, without any script. */
export const speculationRulesAddress = "/speculation-rules.json";

const everyKind: readonly ResourceKind[] = ["page", "file", "missing", "preflight"];

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
    kinds: ["file", "preflight"],
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
  ...["/social.png", "/social/*", "/icon.svg"].map(
    (path): DeliveryRow => ({
      kinds: ["file"],
      path,
      reason:
        "Pages name them for others to show beside a link; a preview drawn in a browser is of another site.",
      headers: { "Cross-Origin-Resource-Policy": "cross-origin" },
    }),
  ),
  ...[dataFolder, `${dataFolder}/*`].flatMap((path): DeliveryRow[] => [
    {
      kinds: ["file", "missing", "preflight"],
      path,
      reason:
        "Open data is for any site to read, and so is that there is none; its addresses have no extension to tell its media type by.",
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
      },
    },
    {
      kinds: ["missing"],
      path,
      reason: "What says that there is no such data is data, not a page.",
      policy: { "img-src": null, "style-src": null },
    },
    {
      kinds: ["preflight"],
      path,
      reason: "A script that says what it sends or wants has its browser ask first whether it may.",
      headers: {
        "Content-Type": null,
        "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
        "Access-Control-Allow-Headers": "*",
        "Access-Control-Max-Age": "86400",
      },
    },
  ]),
  {
    kinds: ["file"],
    path: "/which-option/tree*.svg",
    reason:
      "The pictures are made from content, so they age like the page that shows them; opened by themselves they are dark by the one style they all carry.",
    headers: {
      "Cache-Control": "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800",
    },
    policy: { "style-src": "'sha256-FJcN14Qy6OBtECCs17sXC0yzdM7tYTVzIeX8fP8Xi4w='" },
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
