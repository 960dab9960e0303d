import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalServer, startLocalServer } from "../../../hosting/local-server.ts";
import { listHeaders } from "../../../lib/delivery/headers.ts";
import { readManifest } from "../../../lib/publish/read-manifest.ts";
import { publish } from "../../../lib/publish/run.ts";
import { askPort } from "../../support/ask.ts";
import { sendRaw } from "../../support/send-raw.ts";
import { makeWorkplace, toNextPage, writeSampleBuild } from "../publish/sample-build.ts";
import { exchanges } from "./both-servers.ts";
import { listBadAnswers } from "./check-bad-request.ts";
import { checkExchange } from "./check-exchange.ts";

let place: ReturnType<typeof makeWorkplace>;
let server: LocalServer;
let port: number;

beforeAll(async () => {
  place = makeWorkplace();
  writeSampleBuild(place.project, {
    "areas.html": toNextPage("/areas", "Areas", "<h1>Areas</h1>"),
    "public/photo.png": "not packed",
  });
  writeFileSync(join(place.folder, "secret.txt"), "secret");
  await publish(place.project, place.dist);
  server = await startLocalServer(place.dist, 0);
  port = Number(new URL(server.url).port);
});

afterAll(async () => {
  await server.close();
  rmSync(place.folder, { recursive: true, force: true });
});

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  askPort(port, path, headers, method);

const file = (name: string) => readFileSync(join(place.dist, name));

test("every page answers at its clean address with exactly the headers of the delivery table", async () => {
  const pages = readManifest(place.dist).pages.filter((page) => page.address !== "/404");
  expect(pages.length).toBeGreaterThan(3);
  for (const { address, file: name, styleHash } of pages) {
    const reply = await ask(address);
    expect(reply.status).toBe(200);
    expect(reply.body.equals(file(name))).toBe(true);
    for (const [header, value] of Object.entries(listHeaders({ address, kind: "page", styleHash }))) {
      expect(reply.headers[header.toLowerCase()]).toBe(value);
    }
    expect(reply.headers.server ?? reply.headers["x-powered-by"]).toBeUndefined();
  }
});

test.each([
  ["br, gzip", "br"],
  ["gzip, deflate", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["*", "br"],
  ["gzip;q=0, br;q=0", undefined],
  ["identity", undefined],
  ["brotli-like, xgzip", undefined],
  ["", undefined],
])("a browser that accepts %j is sent %s", async (accept, coding) => {
  const { headers, body } = await ask("/areas", { "accept-encoding": accept });
  expect(headers["content-encoding"]).toBe(coding);
  expect(headers.vary).toBe("Accept-Encoding");
  expect(headers["content-length"]).toBe(String(body.length));
  const unpacked = coding === "br" ? brotliDecompressSync(body) : coding === "gzip" ? gunzipSync(body) : body;
  expect(unpacked.equals(file("areas.html"))).toBe(true);
});

test("an unchanged page is not sent again, and each packing has a tag of its own", async () => {
  const first = await ask("/", { "accept-encoding": "br" });
  const etag = String(first.headers.etag);
  const again = await ask("/", { "accept-encoding": "br", "if-none-match": `"x", W/${etag}` });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect(again.headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
  expect((await ask("/", { "if-none-match": etag })).status).toBe(200);
});

test("HEAD says what GET would, without the body", async () => {
  const [head, get] = [await ask("/areas", {}, "HEAD"), await ask("/areas")];
  const { date: _a, ...headHeaders } = head.headers;
  const { date: _b, ...getHeaders } = get.headers;
  expect([head.status, head.body.length, headHeaders]).toEqual([200, 0, getHeaders]);
});

test.each([
  ["bytes=0-0", 206, (all: Buffer) => all.subarray(0, 1)],
  ["bytes=0-3", 206, (all: Buffer) => all.subarray(0, 4)],
  ["bytes=5-", 206, (all: Buffer) => all.subarray(5)],
  ["bytes=-4", 206, (all: Buffer) => all.subarray(-4)],
  ["bytes=0-999999", 206, (all: Buffer) => all],
  ["bytes=-99999", 206, (all: Buffer) => all],
  ["bytes=5-2", 200, (all: Buffer) => all],
  ["bytes=0-1,3-4", 200, (all: Buffer) => all],
  ["lines=1-2", 200, (all: Buffer) => all],
  ["bytes=-", 200, (all: Buffer) => all],
  ["bytes=999999-", 416, () => Buffer.alloc(0)],
])("the range %s is answered with %i", async (range, status, cut) => {
  const reply = await ask("/robots.txt", { range, "accept-encoding": "br" });
  expect(reply.status).toBe(status);
  expect(reply.headers["content-length"]).toBe(String(reply.body.length));
  const body = reply.headers["content-encoding"] === "br" ? brotliDecompressSync(reply.body) : reply.body;
  expect(body.toString()).toBe(cut(file("robots.txt")).toString());
});

test.each([
  ["bytes=5-5", (size: number) => `bytes 5-5/${size}`],
  ["bytes=-4", (size: number) => `bytes ${size - 4}-${size - 1}/${size}`],
  ["bytes=-99999", (size: number) => `bytes 0-${size - 1}/${size}`],
  ["bytes=999-", (size: number) => `bytes */${size}`],
])("the answer to %s says where the part lies in the file, or how long the file is", async (range, place) => {
  const { headers } = await ask("/robots.txt", { range });
  expect(headers["content-range"]).toBe(place(file("robots.txt").length));
  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
});

test("a part of the same file goes on where a browser left off", async () => {
  const { headers } = await ask("/robots.txt", { range: "bytes=0-3" });
  const rest = await ask("/robots.txt", { range: "bytes=4-", "if-range": String(headers.etag) });
  expect([rest.status, rest.body.toString()]).toEqual([206, file("robots.txt").subarray(4).toString()]);
});

test("a picture that is not packed is sent as it is, with the tag it has unpacked", async () => {
  const [any, plain] = [await ask("/photo.png", { "accept-encoding": "br" }), await ask("/photo.png")];
  expect([any.status, any.headers["content-encoding"]]).toEqual([200, undefined]);
  expect(any.headers.etag).toBe(plain.headers.etag);
  expect(any.body.equals(file("photo.png"))).toBe(true);
});

test("a part of a file that has changed since is not sent", async () => {
  const { status } = await ask("/robots.txt", { range: "bytes=0-3", "if-range": '"older"' });
  expect(status).toBe(200);
});

test.each([
  ["/areas/", 308, "/areas"],
  ["/areas.html", 308, "/areas"],
  ["/areas/kent/", 308, "/areas/kent"],
  ["/areas/kent.html?x=1", 308, "/areas/kent?x=1"],
  ["/index.html", 308, "/"],
  ["/old", 301, "/areas/essex"],
  ["/old/", 301, "/areas/essex"],
])("%s is sent on with %i to %s", async (path, status, location) => {
  const reply = await ask(path);
  expect([reply.status, reply.headers.location]).toEqual([status, location]);
  expect(reply.headers["x-content-type-options"]).toBe("nosniff");
});

test.each([
  "/none",
  "/404",
  "/404.html",
  "/index.html.br",
  "/areas.html.gz",
  "/_headers",
  "/_redirects",
  "/_site/redirects.json",
  "/manifest.json",
  "/packing.json",
  "/.git/config",
  "/.env",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2f..%2fsecret.txt",
  "/areas/../../secret.txt",
  "/..%5c..%5csecret.txt",
  "/areas//kent",
  "//evil.example",
  "//evil.example/",
  "//evil.example/%2e%2e",
  "/%2f%2fevil.example/",
  "/\\evil.example/",
  "/%5cevil.example/",
  "http://evil.example/",
  "http://evil.example//areas/",
  "/%",
  "/%ff",
  "/%00",
  "/areas%00.html",
  "/__proto__",
  "/constructor",
  "/toString",
])("%s is not found, and leads nowhere", async (path) => {
  const reply = await ask(path);
  expect([reply.status, reply.headers.location]).toEqual([404, undefined]);
  expect(reply.body.toString()).toContain("<h1>Not found</h1>");
  expect(reply.headers["content-security-policy"]).toMatch(/style-src 'sha256-/);
  expect(reply.headers["cache-control"]).toBe("no-cache");
});

test("the not-found page is packed too, and HEAD gets no body", async () => {
  const packed = await ask("/none", { "accept-encoding": "br" });
  expect(brotliDecompressSync(packed.body).equals(file("404.html"))).toBe(true);
  expect((await ask("/none", {}, "HEAD")).body.length).toBe(0);
});

test.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])("%s is refused", async (method) => {
  const { status, headers } = await ask("/", {}, method);
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
});

test("a 64 kB address is turned away with the site's headers", async () => {
  const { status, headers } = await ask(`/${"a".repeat(65_536)}`);
  expect(status).toBe(414);
  expect(headers["x-frame-options"]).toBe("DENY");
});

test.each([
  "FOO / HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET / HTTP/9.9\r\n\r\n",
  "\0\0\0\0\r\n\r\n",
  `GET /${"a".repeat(300_000)}`,
])(
  "what is not HTTP gets an answer in the 400s or a closed connection, and the server goes on",
  async (text) => {
    const reply = await sendRaw(port, text);
    expect(reply).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
    expect((await ask("/")).status).toBe(200);
  },
);

test("another host's name in the request changes nothing", async () => {
  const { status, headers } = await ask("/areas/", { host: "evil.example" });
  expect([status, headers.location]).toEqual([308, "/areas"]);
});

test("files have their media types, and well-known ones are served", async () => {
  expect((await ask("/.well-known/security.txt")).headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect((await ask("/sitemap.xml")).headers["content-type"]).toBe("application/xml; charset=utf-8");
  expect((await ask("/speculation-rules.json")).headers["content-type"]).toBe(
    "application/speculationrules+json",
  );
  expect((await ask("/icon.svg?v=2")).headers["cache-control"]).toBe("public, max-age=604800");
});

test.each([
  ["/open-referral", "open-referral/index.json"],
  ["/open-referral/", "open-referral/index.json"],
  ["/open-referral/services", "open-referral/services.json"],
  ["/open-referral/services?page=1&per_page=50", "open-referral/services.json"],
  ["/open-referral/services/c513ba91", "open-referral/services/c513ba91.json"],
  ["/open-referral/services.json", "open-referral/services.json"],
])("%s is open data that any site may read", async (path, name) => {
  const headers = { origin: "https://other.example" };
  const [get, head] = [await ask(path, headers), await ask(path, headers, "HEAD")];
  expect([get.status, head.status, head.body.length]).toEqual([200, 200, 0]);
  expect(get.body.equals(file(name))).toBe(true);
  for (const reply of [get, head]) {
    expect(reply.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(reply.headers["access-control-allow-origin"]).toBe("*");
    expect(reply.headers["cross-origin-resource-policy"]).toBe("cross-origin");
  }
});

test.each([
  ["/open-referral/services/", "/open-referral/services"],
  ["/open-referral//services?page=1", "/open-referral/services?page=1"],
  ["/open-referral//services/", "/open-referral/services"],
  ["/open-referral/services//c513ba91", "/open-referral/services/c513ba91"],
  ["/open-referral/services/c513ba91/", "/open-referral/services/c513ba91"],
  ["/open-referral//", "/open-referral"],
])("%s, joined from a base with a slash at its end, is sent on to %s", async (path, location) => {
  const { status, headers } = await ask(path, { origin: "https://other.example" });
  expect([status, headers.location]).toEqual([308, location]);
  expect(headers["access-control-allow-origin"]).toBe("*");
});

test.each([
  "/open-referral/none",
  "/open-referral/services/none",
  "/open-referral/services//none/",
  "/open-referral/services.html",
  "/open-referral/index.json.br",
])("%s is not found, and says so as data that any site may read", async (path) => {
  const { status, headers, body } = await ask(path, { origin: "https://other.example" });
  expect([status, headers.location, JSON.parse(body.toString()).status]).toEqual([404, undefined, 404]);
  expect(headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "cache-control": "no-cache",
    "x-frame-options": "DENY",
  });
  expect((await ask(path, {}, "HEAD")).body.length).toBe(0);
});

test.each(["/open-referral", "/open-referral/services", "/open-referral/services/none"])(
  "a browser that asks before it asks for %s hears that any site may",
  async (path) => {
    const { status, headers, body } = await ask(path, { origin: "https://other.example" }, "OPTIONS");
    expect([status, body.length]).toEqual([204, 0]);
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "*",
      "x-content-type-options": "nosniff",
    });
  },
);

test("open data that somebody would change says what can be done instead", async () => {
  const { status, headers, body } = await ask("/open-referral/services", {}, "PUT");
  expect([status, headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(JSON.parse(body.toString()).status).toBe(405);
});

test("the pictures that pages name for others to show may be shown there", async () => {
  expect((await ask("/icon.svg")).headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect((await ask("/photo.png")).headers["cross-origin-resource-policy"]).toBe("same-origin");
});

test.each(["bytes=0-3", "bytes=999999-"])("HEAD with the range %s says what the whole is", async (range) => {
  const { status, headers } = await ask("/robots.txt", { range }, "HEAD");
  expect([status, headers["content-length"]]).toEqual([200, String(file("robots.txt").length)]);
});

test.each([
  ["/Areas", "/areas"],
  ["/AREAS/Kent/", "/areas/kent"],
  ["/areas/kent.", "/areas/kent"],
  ["/Areas/Kent).?x=1", "/areas/kent?x=1"],
  ["/index", "/"],
  ["/Index/", "/"],
])("%s, as somebody typed it, is sent on to %s", async (path, location) => {
  const { status, headers } = await ask(path);
  expect([status, headers.location]).toEqual([308, location]);
});

test("an old address typed in capitals is sent on as well", async () => {
  const { status, headers } = await ask("/OLD/");
  expect([status, headers.location]).toEqual([301, "/areas/essex"]);
});

test("a proxy's whole address is understood, if it is the address of this server", async () => {
  const own = `http://localhost:${port}`;
  expect((await ask(`${own}/areas`)).body.equals(file("areas.html"))).toBe(true);
  expect((await ask(own)).body.equals(file("index.html"))).toBe(true);
  expect((await ask(`${own}//evil.example/`)).status).toBe(404);
  expect((await ask("http://other.example/areas")).status).toBe(404);
});

test.each([
  ["bytes that are no request", "\0\0\0\0\r\n\r\n", 400],
  ["a method nobody knows", "FOO / HTTP/1.1\r\nHost: x\r\n\r\n", 400],
  ["headers without end", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(300_000)}`, 431],
  ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
  ["two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400],
  ["a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n", 405],
  ["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400],
  ["a post", "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", 405],
  ["an expectation", "GET /no HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: tea\r\n\r\n", 404],
])("%s is refused with our page and our headers", async (_name, text, status) => {
  const reply = await sendRaw(port, text);
  expect(reply.split("\r\n")[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  for (const [name, value] of Object.entries(
    listHeaders({ address: "/404", kind: "missing", styleHash: notFoundSheet() }),
  ))
    expect(reply).toContain(`${name}: ${value}\r\n`);
  expect(reply).toContain("<h1>Not found</h1>");
});

const notFoundSheet = () =>
  readManifest(place.dist).pages.find(({ address }) => address === "/404")?.styleHash;

test("no other site may read anything else", async () => {
  const { headers } = await ask("/areas", { origin: "https://other.example" });
  expect(headers["access-control-allow-origin"]).toBeUndefined();
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
});

test.each(exchanges)("$method $path is answered as nginx does", (exchange) => checkExchange(port, exchange));

test("a thousand bad requests are each refused in our words, or answered, and lead nowhere", async () => {
  expect(await listBadAnswers(port, /^HTTP\/1\.1 (200|204|206|30[148]|4\d\d) /)).toEqual([]);
  expect((await ask("/")).status).toBe(200);
}, 20_000);

test("a new release is served without a restart", async () => {
  writeSampleBuild(place.project, { "areas.html": toNextPage("/areas", "Areas", "<h1>New areas</h1>") });
  await publish(place.project, place.dist);
  expect((await ask("/areas")).body.toString()).toContain("New areas");
});

test.each([
  ["abc", 'PORT  "abc" is not a port; set a number from 1 to 65535, or none at all for 3000\n'],
  ["in use", /^PORT {2}\d+ is in use by another program; set another, such as PORT=8080 npm start\n$/],
])("started with the PORT %j, the server says in one line what to do", async (asked, line) => {
  const script = join(import.meta.dirname, "../../../hosting/local-server.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, place.dist], {
    env: { ...process.env, PORT: asked === "in use" ? String(port) : asked },
    stdio: ["ignore", "ignore", "pipe"],
    timeout: 15_000,
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect(said).toEqual(typeof line === "string" ? line : expect.stringMatching(line));
  expect(code).toBe(1);
});

test("started through a link, the server serves", async () => {
  const link = join(place.folder, "code");
  symlinkSync(join(import.meta.dirname, "../../.."), link);
  const script = join(link, "hosting/local-server.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, place.dist], {
    env: { ...process.env, PORT: String(port + 1) },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 15_000,
  });
  const said = await Promise.race([once(child.stdout, "data"), text(child.stderr), once(child, "exit")]);
  child.kill();
  expect(String(said)).toMatch(/^(The guide is at http:|PORT )/);
});

test("starting where nothing is published fails at once", async () => {
  await expect(startLocalServer(join(place.folder, "none"), 0)).rejects.toThrow("ENOENT");
});
