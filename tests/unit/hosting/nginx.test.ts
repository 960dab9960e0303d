import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listHeaders } from "../../../lib/delivery/headers.ts";
import { readManifest } from "../../../lib/publish/read-manifest.ts";
import { publish } from "../../../lib/publish/run.ts";
import { askPort } from "../../support/ask.ts";
import { sendRaw } from "../../support/send-raw.ts";
import { makeWorkplace, toNextPage, writeSampleBuild } from "../publish/sample-build.ts";
import { exchanges } from "./both-servers.ts";
import { listBadAnswers } from "./check-bad-request.ts";
import { checkExchange } from "./check-exchange.ts";
import {
  askUntilAnswered,
  endProcess,
  findFreePort,
  formatTemporaryPaths,
  hasNginx,
  toModule,
} from "./nginx-process.ts";

const recipe = join(import.meta.dirname, "../../../hosting/nginx.conf");

// Runs the real server where there is one; the recipe is not tested on machines without nginx and its brotli module.
describe.skipIf(!hasNginx)("the nginx recipe", () => {
  let place: ReturnType<typeof makeWorkplace>;
  let nginx: ChildProcess;
  let port: number;

  beforeAll(async () => {
    place = makeWorkplace();
    writeFileSync(join(place.folder, "secret.txt"), "secret");
    writeSampleBuild(place.project, { "areas.html": toNextPage("/areas", "Areas", "<h1>Areas</h1>") });
    await publish(place.project, place.dist);
    port = await findFreePort();
    writeFileSync(join(place.folder, "root.conf"), `root ${realpathSync(place.dist)};\n`);
    const site = readFileSync(recipe, "utf8")
      .replaceAll("/srv/guide", place.folder)
      .replace("8080", String(port))
      .replaceAll("20s", "3s");
    const [log, pid] = [join(place.folder, "error.log"), join(place.folder, "nginx.pid")];
    const conf = `load_module ${toModule("brotli_static")};\ndaemon off;\nmaster_process off;\nerror_log ${log};\npid ${pid};\nevents { worker_connections 4096; }\nhttp {\naccess_log off;\n${formatTemporaryPaths(place.folder)}\n${site}\n}\n`;
    writeFileSync(join(place.folder, "nginx.conf"), conf);
    nginx = spawn("nginx", ["-p", place.folder, "-e", log, "-c", join(place.folder, "nginx.conf")], {
      stdio: "inherit",
    });
    await askUntilAnswered(port, log);
  }, 20_000);

  afterAll(async () => {
    await endProcess(nginx);
    rmSync(place.folder, { recursive: true, force: true });
  });

  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    askPort(port, path, headers, method);

  test("every page has the headers of the delivery table", async () => {
    for (const { address, styleHash } of readManifest(place.dist).pages) {
      const kind = address === "/404" ? "missing" : "page";
      const reply = await ask(address);
      expect(reply.status).toBe(kind === "page" ? 200 : 404);
      for (const [name, value] of Object.entries(listHeaders({ address, kind, styleHash }))) {
        expect(`${name}: ${reply.headers[name.toLowerCase()]}`).toBe(`${name}: ${value}`);
      }
    }
  });

  test("every other file has the headers of the delivery table", async () => {
    const { files } = readManifest(place.dist);
    for (const file of Object.keys(files).filter((name) => !name.endsWith(".html"))) {
      const reply = await ask(`/${file}`);
      expect(reply.status).toBe(200);
      for (const [name, value] of Object.entries(listHeaders({ address: `/${file}`, kind: "file" }))) {
        expect(`${file} ${name}: ${reply.headers[name.toLowerCase()]}`).toBe(`${file} ${name}: ${value}`);
      }
    }
  });

  test("open data answers at the addresses of its standard, as JSON that any site may read", async () => {
    const answers = {
      "/open-referral": "index",
      "/open-referral/": "index",
      "/open-referral/services?page=1": "services",
      "/open-referral/services/c513ba91": "services/c513ba91",
    };
    for (const [path, name] of Object.entries(answers)) {
      const reply = await ask(path, { origin: "https://other.example" });
      expect(`${path} ${reply.status}`).toBe(`${path} 200`);
      expect(reply.body.equals(readFileSync(join(place.dist, `open-referral/${name}.json`)))).toBe(true);
      expect(reply.headers["content-type"]).toBe("application/json; charset=utf-8");
      expect(reply.headers["access-control-allow-origin"]).toBe("*");
      expect(reply.headers["cross-origin-resource-policy"]).toBe("cross-origin");
    }
    for (const path of ["/open-referral/none", "/open-referral/index.json.br"])
      expect(`${path} ${(await ask(path)).status}`).toBe(`${path} 404`);
  });

  test.each(exchanges)("$method $path is answered as the local server does", (exchange) =>
    checkExchange(port, exchange),
  );

  // nginx answers a request of 1991 as it was answered then, and has words of its own for what it could not read at all.
  test("a thousand bad requests are each refused, or answered, and lead nowhere", async () => {
    const findings = await listBadAnswers(port, /^HTTP\/1\.1 (200|204|30[148]|4\d\d|50[15]) /);
    expect(findings.filter((finding) => !/has not our page|without headers/.test(finding))).toEqual([]);
    expect((await ask("/")).status).toBe(200);
  }, 20_000);

  test("a part that is not there is no reason to say every header twice", async () => {
    const reply = await sendRaw(
      port,
      "GET /icon.svg HTTP/1.1\r\nHost: x\r\nRange: bytes=999999999-\r\nConnection: close\r\n\r\n",
    );
    const names = [...reply.matchAll(/^([\w-]+): /gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("the packed twins are sent to browsers that accept them", async () => {
    const page = readFileSync(join(place.dist, "areas.html"));
    const [br, gz, plain] = [
      await ask("/areas", { "accept-encoding": "gzip, br" }),
      await ask("/areas", { "accept-encoding": "gzip" }),
      await ask("/areas"),
    ];
    expect([br, gz, plain].map(({ headers }) => headers["content-encoding"])).toEqual([
      "br",
      "gzip",
      undefined,
    ]);
    expect(brotliDecompressSync(br.body).equals(page)).toBe(true);
    expect(gunzipSync(gz.body).equals(page)).toBe(true);
    expect(plain.body.equals(page)).toBe(true);
    expect([br, gz, plain].map(({ headers }) => headers.vary)).toEqual(Array(3).fill("Accept-Encoding"));
  });

  test("an unchanged page is not sent again", async () => {
    const { headers } = await ask("/areas");
    expect((await ask("/areas", { "if-none-match": String(headers.etag) })).status).toBe(304);
  });

  test.each([
    ["/areas/", 308, "/areas"],
    ["/areas.html?x=1", 308, "/areas?x=1"],
    ["/areas/kent/", 308, "/areas/kent"],
    ["/index.html", 308, "/"],
    ["/old", 301, "/areas/essex"],
  ])("%s is sent on with %i to %s", async (path, status, location) => {
    const reply = await ask(path);
    expect([reply.status, reply.headers.location]).toEqual([status, location]);
  });

  test.each([
    "/none",
    "/none/",
    "/404",
    "/404.html",
    "/index.html.br",
    "/_headers",
    "/_redirects",
    "/.git/config",
    "/.well-known",
    "//evil.example/",
    "//evil.example/areas/",
    "//areas/",
    "//areas",
    "//areas.html",
    "/%2fareas/",
    "/areas//kent",
    "/\\evil.example/",
    "/%5cevil.example/",
    "/areas%0d%0aX-Bad:1/",
  ])("%s is not found, and leads nowhere", async (path) => {
    const reply = await ask(path);
    expect([reply.status, reply.headers.location]).toEqual([404, undefined]);
    expect(reply.body.toString()).toContain("<h1>Not found</h1>");
    expect(reply.headers["content-security-policy"]).toMatch(/style-src 'sha256-/);
  });

  test("readers are answered beside two thousand connections that say nothing and a thousand that never end a request, which are closed in time", async () => {
    const idle = await holdOpen(port, 2000, "");
    const slow = await holdOpen(port, 1000, "GET / HTTP/1.1\r\nHost: ");
    const asked = performance.now();
    expect((await ask("/")).status).toBe(200);
    expect(performance.now() - asked).toBeLessThan(1000);
    expect(idle.ended() + slow.ended()).toBe(0);
    await expect.poll(() => [idle.ended(), slow.ended()], { timeout: 10_000 }).toEqual([2000, 1000]);
    expect((await ask("/")).status).toBe(200);
    idle.letGo();
    slow.letGo();
  });

  test("other methods, broken encoding and absurd addresses are turned away", async () => {
    expect((await ask("/", {}, "POST")).status).toBe(405);
    expect((await ask("/%")).status).toBe(400);
    expect((await ask("/../secret")).status).toBe(400);
    expect((await ask("/..%2fnginx.conf")).status).toBe(400);
    expect((await ask(`/${"a".repeat(65_536)}`)).status).toBe(414);
  });
});

/** Connects as many times, and says the bytes on each; `ended` counts those that nginx closed. */
async function holdOpen(port: number, count: number, bytes: string) {
  const sockets = Array.from({ length: count }, () =>
    connect(port, "localhost").on("error", () => undefined),
  );
  let ended = 0;
  for (const socket of sockets) socket.on("close", () => ended++).resume();
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  if (bytes !== "") for (const socket of sockets) socket.write(bytes);
  return { ended: () => ended, letGo: () => sockets.forEach((socket) => void socket.destroy()) };
}
