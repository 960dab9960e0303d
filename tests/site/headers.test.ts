import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { select } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { notFoundAddress } from "../../lib/publish/site-index.ts";
import { type BuiltPage, getPage, openBuiltSite } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { findHeaders, parseHeadersFile } from "../support/headers-file.ts";
import { listRequired } from "./required-headers.ts";

const site = openBuiltSite();
const rules = parseHeadersFile(readFileSync(join(site.folder, "_headers"), "utf8"));

describe("Headers for any static host", () => {
  it("every page gets each header the site promises, once", () => {
    expect(listFindings(site.published, checkHeaders)).toEqual([]);
    const card = site.published.find(({ address }) => address.endsWith("/card")) as BuiltPage;
    expect(checkHeaders({ ...card, address: `${card.address}/more` })).not.toEqual([]);
    expect(checkHeaders({ ...getPage(site, "/"), address: card.address })).toEqual([]);
  });

  it("every page's policy names the sheet that is in the page, and nothing else it could run", () => {
    expect(listFindings(site.published, checkPolicy)).toEqual([]);
    const home = getPage(site, "/");
    expect(checkPolicy({ ...home, html: home.html.replace("</style>", " </style>") })).not.toEqual([]);
  });

  it("the not-found page carries its policy itself, as hosts send it for addresses that have no rule", () => {
    const page = getPage(site, notFoundAddress);
    const meta = select("meta[http-equiv=Content-Security-Policy]", page.tree);
    expect(meta && readAttribute(meta, "content")).toContain(`style-src '${hashSheet(page)}'`);
  });

  it("a missing page below a page's kind may show the not-found page's sheet", () => {
    expect(missing.flatMap((address) => checkMissing(address))).toEqual([]);
    const strict = parseHeadersFile("/areas/:b\n  Content-Security-Policy: style-src 'sha256-x'\n");
    expect(checkMissing("/areas/no-such", strict)).not.toEqual([]);
  });

  it("a header that two rules set, or that no rule sets, is found", () => {
    const twice = parseHeadersFile("/*\n  X-Frame-Options: DENY\n/about\n  X-Frame-Options: DENY\n");
    expect(findHeaders(twice, "/about")["X-Frame-Options"]).toBe("DENY, DENY");
    expect(findHeaders(twice, "/areas")).toEqual({ "X-Frame-Options": "DENY" });
  });
});

/** Addresses that a rule for a kind of page catches although nothing is there. */
const missing = [
  "/areas/no-such",
  "/areas/no-such/card",
  "/areas/no-such/leaflet",
  "/dates/1999-01-01",
  "/letters/no-such",
  "/options/no-such",
  "/disagreement-types/no-such",
  "/which-option/no/such",
];

function checkMissing(address: string, tried = rules): string[] {
  const policy = findHeaders(tried, address)["Content-Security-Policy"];
  // With no policy in the headers, the one in the page stands alone.
  const allowed = policy === undefined || policy.includes(`'${hashSheet(getPage(site, notFoundAddress))}'`);
  return allowed ? [] : [`${address}  has the policy ${policy}, which leaves the not-found page unstyled`];
}

function checkHeaders({ address }: BuiltPage): string[] {
  const headers = findHeaders(rules, address);
  return listRequired(address).flatMap(([name, value]) =>
    value.test(headers[name] ?? "") ? [] : [`gets ${name}: ${headers[name] ?? "(nothing)"}`],
  );
}

function checkPolicy(page: BuiltPage): string[] {
  const policy = findHeaders(rules, page.address)["Content-Security-Policy"] ?? "";
  const missingSheet = hashSheet(getPage(site, notFoundAddress));
  const wanted = `style-src '${hashSheet(page)}';`;
  // A rule for a kind of page catches missing ones too, so it names their sheet as well.
  const narrowed = policy.replace(` '${missingSheet}';`, ";");
  // The star at the end of a card's policy says who may frame it, not what it may fetch.
  const fetched = policy.replace(/ frame-ancestors \*$/, "");
  return [policy, narrowed].some((text) => text.includes(wanted)) && !/unsafe|https:|\*/.test(fetched)
    ? []
    : [`has the policy ${policy}, not ${wanted}`];
}

function hashSheet({ html }: BuiltPage): string {
  const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
  return `sha256-${createHash("sha256").update(css).digest("base64")}`;
}
