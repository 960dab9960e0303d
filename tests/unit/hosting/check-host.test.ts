import { readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkHost } from "../../../hosting/check-host.ts";
import { listQuestions } from "../../../hosting/host-questions.ts";
import { type LocalServer, startLocalServer } from "../../../hosting/local-server.ts";
import { publish } from "../../../lib/publish/run.ts";
import { makeWorkplace } from "../publish/sample-build.ts";

let place: ReturnType<typeof makeWorkplace>;
let server: LocalServer;
let careless: Server;

beforeAll(async () => {
  place = makeWorkplace();
  await publish(place.project, place.dist);
  server = await startLocalServer(place.dist, 0);
  // A host that sends pages and none of their headers, and says of everything else that it is there.
  careless = createServer((request, response) => {
    const isPage = request.url === "/areas/essex";
    response.setHeader("Cache-Control", "no-store");
    response.end(isPage ? readFileSync(join(place.dist, "areas/essex.html")) : "hello");
  }).listen(0);
});

afterAll(async () => {
  await server.close();
  careless.close();
  rmSync(place.folder, { recursive: true, force: true });
});

test("a host is asked for each family of pages, each sort of file, the open data, and what is not there", () => {
  const asked = listQuestions(place.dist).map(({ path, statuses }) => `${statuses[0]} ${path}`);
  expect(asked).toEqual([
    "200 /areas/essex",
    "200 /",
    "200 /.well-known/security.txt",
    "200 /icon.svg",
    "200 /open-referral/index.json",
    "200 /sitemap.xml",
    "200 /open-referral",
    "200 /open-referral/",
    "200 /open-referral/services",
    "200 /open-referral/services/c513ba91",
    "301 /areas/essex/",
    "301 /areas/essex.html",
    "301 /old",
    "404 /no-such-page",
    "404 /areas/no-such-page",
    "404 /no-such-file.vcf",
    "404 /open-referral/services/no-such",
  ]);
});

test("the local server answers as the release says", async () => {
  const { asked, right, differences } = await checkHost(server.url, place.dist);
  expect([...differences.keys()]).toEqual([]);
  expect(right).toBe(asked);
});

test("a host that sends no headers, or answers where nothing is, is told of once for each fault", async () => {
  const { port } = careless.address() as AddressInfo;
  const { right, differences } = await checkHost(`http://localhost:${port}`, place.dist);
  expect(right).toBe(0);
  expect(differences.get("Strict-Transport-Security is not sent")?.length).toBeGreaterThan(10);
  expect(differences.get("the status is 200 and not 404")).toHaveLength(4);
  expect(differences.get("the body is not the release's file")).not.toContain("/areas/essex");
  expect(
    [...differences.keys()].filter((line) => line.startsWith('Cache-Control is "no-store" and not')),
  ).not.toEqual([]);
});
