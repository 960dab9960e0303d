import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalServer, startLocalServer } from "../../hosting/local-server.ts";
import type { Service, ServiceList } from "../../lib/feeds/open-referral/records.ts";
import { openBuiltSite } from "../support/built-site.ts";
import { listFaults } from "../unit/feeds/oruk-validator.ts";

const site = openBuiltSite();
const origin = "https://directory.example";
const areas = site.pages.filter(({ address }) => /^\/areas\/[^/]+$/.test(address));
let server: LocalServer;

beforeAll(async () => {
  server = await startLocalServer(site.folder, 0);
});
afterAll(() => server.close());

const ask = (path: string, method = "GET") =>
  fetch(`${server.url}/open-referral${path}`, { method, headers: { origin }, redirect: "manual" });

async function read<Answer>(path: string): Promise<Answer> {
  const reply = await ask(path);
  expect(`${path} ${reply.status}`).toBe(`${path} 200`);
  return (await reply.json()) as Answer;
}

describe("open data over HTTP", () => {
  it("the root says which standard it is, with a slash or without", async () => {
    const details = await read("/");
    expect(details).toMatchObject({ version: "HSDS-UK-3.0" });
    expect(listFaults("api_details", details)).toEqual([]);
    expect(await read("")).toEqual(details);
  });

  it("the list is valid, whole, and gives every area with a page", async () => {
    const list = await read<ServiceList>("/services?page=1&per_page=100");
    expect(listFaults("service_list", list)).toEqual([]);
    expect(list.total_items).toBe(areas.length);
    expect(list.contents.map(({ url }) => new URL(url).pathname).toSorted()).toEqual(
      areas.map(({ address }) => address).toSorted(),
    );
  });

  it("every service of the list answers at its own address with the same words", async () => {
    const { contents } = await read<ServiceList>("/services");
    for (const summary of contents) {
      const service = await read<Service>(`/services/${summary.id}`);
      expect(listFaults("service", service)).toEqual([]);
      expect(service).toMatchObject(summary);
    }
  });

  it("every answer is JSON that any site may read, and so is its head", async () => {
    const { contents } = await read<ServiceList>("/services");
    const paths = ["", "/", "/services", ...contents.map(({ id }) => `/services/${id}`)];
    for (const path of paths) {
      for (const method of ["GET", "HEAD"]) {
        const { status, headers } = await ask(path, method);
        expect([path, method, status]).toEqual([path, method, 200]);
        expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
        expect(headers.get("access-control-allow-origin")).toBe("*");
        expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
      }
    }
  });

  it("what is not there is not found, and nobody is asked to do more than read", async () => {
    const paths = ["/services/none", "/taxonomies", "/services.json.br"];
    for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 404]);
    const { status, headers } = await ask("/services", "POST");
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });
});
