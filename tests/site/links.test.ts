import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { LinkChecker, LinkState } from "linkinator";
import { describe, expect, it } from "vitest";
import { startLocalServer } from "../../hosting/local-server.ts";
import { listDataAddresses } from "../../lib/delivery/data-address.ts";
import { resolveReference } from "../../lib/publish/address.ts";
import { listElements, readAttribute } from "../../lib/publish/page-tree.ts";
import { notFoundAddress } from "../../lib/publish/site-index.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";

const site = openBuiltSite();
const ids = new Map(site.published.map((page) => [page.address, listIds(page)]));
const files = new Set(
  Object.keys(site.manifest.files).flatMap((file) => [`/${file}`, ...listDataAddresses(file)]),
);

describe("Links", () => {
  it("every link inside the site leads to a page, heading or file that is there", () => {
    expect(listFindings(site.published, checkLinks)).toEqual([]);
  });

  it("a link to a page, heading or file that is not there is found", () => {
    const page = getPage(site, notFoundAddress);
    for (const dead of [
      "/no-such-page",
      "/areas#no-such-heading",
      "#no-such-heading",
      "/no-such.ics",
      "/areas/",
    ]) {
      expect(checkLinks(plantDefect(page, "</main>", `<a href="${dead}">x</a></main>`)), dead).not.toEqual(
        [],
      );
    }
  });

  // Headings never reach a server: the test above has looked for them.
  it("the server answers every link of every page", { timeout: 120_000 }, async () => {
    const server = await startLocalServer(site.folder, 0);
    const found = site.pages.filter(({ address }) => address !== notFoundAddress);
    expect(
      await crawl(
        server.url,
        found.map(({ address }) => address),
      ),
    ).toEqual([]);
    await server.close();
  });

  it("a crawl finds a dead link", async () => {
    const html = '<!DOCTYPE html><title>x</title><a href="/gone">x</a>';
    const server = createServer((request, response) => {
      response.writeHead(request.url === "/" ? 200 : 404, { "Content-Type": "text/html" }).end(html);
    }).listen(0);
    const broken = await crawl(`http://localhost:${(server.address() as AddressInfo).port}`, ["/"]);
    server.close();
    expect(broken.map((line) => line.replace(/.*\d\//, "/"))).toEqual(["/gone"]);
  });
});

function checkLinks(page: BuiltPage): string[] {
  const links = listElements(page.tree).map((element) =>
    element.tagName === "a" ? readAttribute(element, "href") : undefined,
  );
  // Not from the list, as a planted defect is not in it; and once a page, as most links of many lead down it.
  const own = listIds(page);
  return links.flatMap((href) => {
    const target = href === undefined ? undefined : resolveReference(href, page.address, site.origin);
    if (target === undefined || files.has(target.address)) return [];
    const found = target.address === page.address ? own : ids.get(target.address);
    if (found === undefined) return [`links to ${href}, which is no page of ours`];
    return target.fragment === "" || found.has(target.fragment)
      ? []
      : [`links to ${href}, but no such id is there`];
  });
}

async function crawl(url: string, addresses: readonly string[]): Promise<string[]> {
  const { links } = await new LinkChecker().check({
    path: addresses.map((address) => `${url}${address}`),
    concurrency: 20,
    linksToSkip: async (link) => !link.startsWith(url),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  return broken.map((link) => `${link.parent ?? "some page"}  ${link.url}`);
}

function listIds({ tree }: BuiltPage): Set<string> {
  const found = listElements(tree).flatMap((element) => readAttribute(element, "id") ?? []);
  return new Set(found);
}
