import fc from "fast-check";

/** A request that no browser would send: its bytes, as latin1, and whether it is a HEAD. */
export type BadRequest = { readonly text: string; readonly isHead: boolean };

const hard = [
  "/",
  "//",
  "/.",
  "/..",
  "/../",
  "%2e%2e",
  "%2f",
  "%5c",
  "%00",
  "%",
  "%zz",
  "%ff",
  "\\",
  "areas",
  "Areas",
  "kent",
  ".html",
  ".br",
  ".gz",
  "open-referral",
  "services",
  "_headers",
  "_redirects",
  "manifest.json",
  "secret.txt",
  ".git/config",
  "404",
  "index",
  "evil.example",
  ":80",
  "@",
  "?",
  "#",
  ";",
  "*",
  "http://",
  "a".repeat(300),
  "\t",
  "\u00e9",
  "'",
  '"',
  "<",
  "__proto__",
  "old",
];
const path = fc
  .array(fc.constantFrom(...hard), { minLength: 1, maxLength: 7 })
  .map((parts) => `/${parts.join("")}`);
const target = fc.oneof(
  { weight: 8, arbitrary: path },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "*",
      "",
      "http://evil.example/areas",
      "http://x/areas",
      "//evil.example/",
      "areas",
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 8000, max: 20_000 }).map((length) => `/${"a".repeat(length)}`) },
);
const method = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("GET", "HEAD") },
  { weight: 3, arbitrary: fc.constantFrom("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND") },
  { weight: 1, arbitrary: fc.constantFrom("get", "CONNECT", "FOO", "", "G ET", "GET\0") },
);
const version = fc.oneof(
  { weight: 9, arbitrary: fc.constant("HTTP/1.1") },
  { weight: 1, arbitrary: fc.constantFrom("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "HTTP/1.", "") },
);
const header = fc.constantFrom(
  "Host: evil.example",
  "Host:",
  "Range: bytes=0-3",
  "Range: bytes=-0",
  "Range: bytes=99999999-",
  "Range: bytes=3-1,9-2",
  "If-None-Match: *",
  'If-None-Match: W/"x", ""',
  "If-Range: x",
  "If-Modified-Since: yesterday",
  "Accept-Encoding: br;q=9, gzip;q=-1",
  "Accept-Encoding: *;q=0",
  "Content-Length: 0",
  "Content-Length: -1",
  "Content-Length: 5",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: tea",
  "Expect: 100-continue",
  "Expect: tea",
  "Upgrade: h2c",
  "Connection: upgrade",
  "X-Forwarded-Host: evil.example",
  "Origin: https://evil.example",
  "Access-Control-Request-Method: PUT",
  "Cookie: a=b",
  "X: \u0001",
  "no colon",
  " folded: x",
  `X: ${"b".repeat(9000)}`,
);
const lineEnd = fc.oneof(
  { weight: 9, arbitrary: fc.constant("\r\n") },
  { weight: 1, arbitrary: fc.constantFrom("\n", "\r") },
);

/** Requests wrong in their line, their headers, or both; each asks for the connection to be closed. */
export const badRequest: fc.Arbitrary<BadRequest> = fc
  .record({
    method,
    target,
    version,
    headers: fc.array(header, { maxLength: 4 }),
    lineEnd,
    hasHost: fc.boolean(),
  })
  .map((parts) => {
    const own = [...(parts.hasHost ? ["Host: x"] : []), ...parts.headers, "Connection: close"];
    const lines = [`${parts.method} ${parts.target} ${parts.version}`, ...own, "", ""];
    return { text: lines.join(parts.lineEnd), isHead: parts.method === "HEAD" };
  });
