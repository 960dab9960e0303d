/** One request and what both servers answer, but for the body; a header given as undefined must not be sent. */
export type Exchange = {
  readonly method?: string;
  readonly path: string;
  readonly sent?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Whether the body is our not-found page, or the open data's words for the same. */
  readonly body?: "page" | "data";
};

const anySite = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
  "x-frame-options": "DENY",
};
const json = { "content-type": "application/json; charset=utf-8" };
const asked = {
  ...anySite,
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-allow-headers": "*",
};
const page = { "x-frame-options": "DENY", "cache-control": "no-cache" };

const sentOn = (path: string, location: string, status = 308): Exchange => ({
  path,
  status,
  headers: { location, "x-frame-options": "DENY" },
});
const noData = (path: string): Exchange => ({
  path,
  status: 404,
  headers: { ...anySite, ...json, "cache-control": "no-cache", location: undefined },
  body: "data",
});
const refused = (method: string, path = "/areas"): Exchange => ({
  method,
  path,
  status: 405,
  headers: { ...page, allow: "GET, HEAD" },
  body: "page",
});

/** What the local server and nginx must agree on, for the sample export. */
export const exchanges: readonly Exchange[] = [
  ...[
    "/open-referral/services/",
    "/open-referral//services",
    "/open-referral//services/",
    "/open-referral/services//",
  ].map(
    (path): Exchange => ({
      ...sentOn(path, "/open-referral/services"),
      headers: { ...anySite, location: "/open-referral/services" },
    }),
  ),
  sentOn("/open-referral/services/?page=1", "/open-referral/services?page=1"),
  sentOn("/open-referral//services/c513ba91", "/open-referral/services/c513ba91"),
  sentOn("/open-referral/services/c513ba91/", "/open-referral/services/c513ba91"),
  sentOn("/open-referral//", "/open-referral"),
  ...[
    "/open-referral/none",
    "/open-referral/services/0",
    "/open-referral//services/0/",
    "/open-referral/services.html",
    "/open-referral/index.json.br",
    "/open-referral/services.json.gz",
  ].map(noData),
  ...["/open-referral", "/open-referral/services", "/open-referral/services/0"].map(
    (path): Exchange => ({ method: "OPTIONS", path, status: 204, headers: asked }),
  ),
  ...["POST", "DELETE", "PROPFIND"].map(
    (method): Exchange => ({
      method,
      path: "/open-referral/services",
      status: 405,
      headers: { ...anySite, ...json, allow: "GET, HEAD, OPTIONS" },
      body: "data",
    }),
  ),
  { path: "/icon.svg", status: 200, headers: { "cross-origin-resource-policy": "cross-origin" } },
  {
    path: "/robots.txt",
    status: 200,
    headers: { "cross-origin-resource-policy": "same-origin", allow: undefined },
  },
  ...["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"].map((method) => refused(method)),
  refused("POST", "/no-such"),
  refused("POST", "/old"),
  sentOn("/Areas", "/areas"),
  sentOn("/AREAS/Kent/", "/areas/kent"),
  sentOn("/areas/kent.?x=1", "/areas/kent?x=1"),
  sentOn("/areas/kent).", "/areas/kent"),
  sentOn("/index", "/"),
  sentOn("/index.html?x=1", "/?x=1"),
  sentOn("/index/", "/"),
  sentOn("/OLD", "/areas/essex", 301),
  sentOn("/old/", "/areas/essex", 301),
  { path: "/404.", status: 404, headers: page, body: "page" },
  { path: "/No-Such", status: 404, headers: page, body: "page" },
  { method: "HEAD", path: "/robots.txt", sent: { range: "bytes=0-3" }, status: 200 },
  { method: "HEAD", path: "/robots.txt", sent: { range: "bytes=99999-" }, status: 200 },
];
