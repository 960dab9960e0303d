import { expect, test } from "vitest";
import { listHeaders } from "../../../lib/delivery/headers.ts";
import { formatHeadersFile, listHeaderRules, matchesRule } from "../../../lib/publish/headers-file.ts";
import type { Manifest, PageWeight } from "../../../lib/publish/manifest.ts";
import { formatRedirectsFile } from "../../../lib/publish/redirects-file.ts";

const size = { raw: 1, brotli: 1, gzip: 1 };

function page(address: string, file: string, family: string, styleHash: string): PageWeight {
  const firstView = { ...size, requests: 1 };
  return { address, file, family, firstView, scriptBytes: 0, cssBytes: 1, styleHash };
}

function toManifest(pages: PageWeight[], files: string[]): Manifest {
  const names = [...pages.map(({ file }) => file), ...files];
  return {
    pages,
    files: Object.fromEntries(names.map((name) => [name, { ...size, sha256: "0" }])),
    redirects: [],
  };
}

const manifest = toManifest(
  [
    page("/404", "404.html", "/404", "sha256-m"),
    page("/", "index.html", "/", "sha256-h"),
    page("/areas", "areas.html", "/areas", "sha256-l"),
    page("/areas/essex", "areas/essex.html", "/areas/:b", "sha256-a"),
    page("/areas/kent", "areas/kent.html", "/areas/:b", "sha256-a"),
    page("/dates/2026-01-01", "dates/2026-01-01.html", "/dates/:b", "sha256-d"),
    page("/dates/2026-01-02", "dates/2026-01-02.html", "/dates/:b", "sha256-d"),
    page("/easy-read/one", "easy-read/one.html", "/easy-read/:b", "sha256-e"),
    page("/easy-read/two", "easy-read/two.html", "/easy-read/:b", "sha256-e"),
  ],
  [
    "icon.svg",
    "robots.txt",
    "sitemap.xml",
    "dates/2026-01-01.ics",
    "dates/2026-01-02.ics",
    "holidays.ics",
    "easy-read/phone.png",
    "speculation-rules.json",
  ],
);

/** What Cloudflare Pages, and hosts like it, send: every matching rule, equal names joined by a comma. */
function send(address: string, site = manifest): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const rule of listHeaderRules(site).filter(({ pattern }) => matchesRule(pattern, address))) {
    for (const [name, value] of Object.entries(rule.headers))
      sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}

/** What the table says of a page, and the not-found page's sheet where missing pages get the same rule. */
function expectOf({ address, styleHash }: PageWeight, isShared: boolean): Record<string, string> {
  const kind = address === "/404" ? "missing" : "page";
  const { "Content-Type": _type, ...headers } = listHeaders({ address, kind, styleHash });
  const policy = headers["Content-Security-Policy"] ?? "";
  const wide = policy.replace(`'${styleHash}'`, `'${styleHash}' 'sha256-m'`);
  return { ...headers, "Content-Security-Policy": isShared ? wide : policy };
}

test("a host that joins matching rules sends each page what the table says", () => {
  const shared = ["/areas/:b", "/dates/:b"];
  for (const page of manifest.pages)
    expect(send(page.address)).toEqual(expectOf(page, shared.includes(page.family)));
});

test("a missing page that gets the rule of a family may show the sheet of the not-found page", () => {
  for (const missing of ["/areas/no-such", "/dates/1999-01-01"])
    expect(send(missing)["Content-Security-Policy"]).toMatch(/style-src 'sha256-[ad]' 'sha256-m';/);
  expect(send("/areas")["Content-Security-Policy"]).toContain("style-src 'sha256-l';");
});

test("a family that shares the not-found page's sheet names it once, and files still have none", () => {
  const site = toManifest(
    manifest.pages.map((page) => ({ ...page, styleHash: "sha256-m" })),
    ["robots.txt"],
  );
  expect(send("/areas/kent", site)["Content-Security-Policy"]).toContain("style-src 'sha256-m';");
  expect(send("/robots.txt", site)["Content-Security-Policy"]).not.toContain("style-src");
});

test("no header of any other file is joined from two rules, and each ages as the table says", () => {
  const pages = new Set(manifest.pages.map(({ file }) => file));
  for (const file of Object.keys(manifest.files).filter((name) => !pages.has(name))) {
    const expected = listHeaders({ address: `/${file}`, kind: "file" });
    expect(send(`/${file}`)["Cache-Control"]).toBe(expected["Cache-Control"]);
    expect(send(`/${file}`)["X-Frame-Options"]).toBe("DENY");
    expect(send(`/${file}`)["Content-Security-Policy"]?.match(/default-src/g)).toHaveLength(1);
  }
  expect(send("/speculation-rules.json")["Content-Type"]).toBe("application/speculationrules+json");
});

test("a family takes one rule, so that a few hundred dates stay within a host's first hundred", () => {
  const patterns = listHeaderRules(manifest).map(({ pattern }) => pattern);
  expect(patterns).toContain("/dates/:b");
  expect(patterns).toContain("/areas/:b");
});

test("a family whose pattern would catch a file that ages otherwise is written out page by page", () => {
  const patterns = listHeaderRules(manifest).map(({ pattern }) => pattern);
  expect(patterns).not.toContain("/easy-read/:b");
  expect(patterns).toContain("/easy-read/one");
});

const data = toManifest(manifest.pages, [
  "open-referral/index.json",
  "open-referral/services.json",
  ...Array.from({ length: 153 }, (_, index) => `open-referral/services/${index}.json`),
  "speculation-rules.json",
  "dates/2026-01-01.ics",
]);

test("open data takes one rule however many councils there are, and each sends the headers of the table", () => {
  const rules = listHeaderRules(data);
  const own = rules.filter(({ pattern }) => pattern.startsWith("/open-referral"));
  expect(own.map(({ pattern }) => pattern)).toEqual(["/open-referral*"]);
  const paths = [
    "/open-referral",
    "/open-referral/",
    "/open-referral/services",
    "/open-referral/services/152",
  ];
  for (const address of [...paths, "/open-referral/services/152.json"])
    expect(send(address, data)).toEqual(listHeaders({ address, kind: "file" }));
  expect(send("/speculation-rules.json", data)["Access-Control-Allow-Origin"]).toBeUndefined();
});

test("the addresses of open data answer with a file, and send nobody on", () => {
  const text = formatRedirectsFile(data);
  expect(text).toContain("/open-referral/ /open-referral/index.json 200\n");
  expect(text).toContain("/open-referral/services /open-referral/services.json 200\n");
  expect(text).toContain("/open-referral/services/ /open-referral/services.json 200\n");
  expect(text).toContain("/open-referral/services/7 /open-referral/services/7.json 200\n");
  expect(text).not.toMatch(/30[128]|speculation/);
});

test("a contact file is named as such, which some hosts call by its old name", () => {
  const site = toManifest(manifest.pages, ["areas/kent/contact.vcf"]);
  expect(send("/areas/kent/contact.vcf", site)["Content-Type"]).toBe("text/vcard; charset=utf-8");
});

test("pictures that pages name for others to show may be shown there, and no other picture may", () => {
  const site = toManifest(manifest.pages, [
    "icon.svg",
    "social.png",
    "social/dates.png",
    "easy-read/phone.png",
    "which-option/tree.svg",
  ]);
  const resource = (address: string) => send(address, site)["Cross-Origin-Resource-Policy"];
  for (const shown of ["/icon.svg", "/social.png", "/social/dates.png"])
    expect(resource(shown)).toBe("cross-origin");
  expect([resource("/easy-read/phone.png"), resource("/which-option/tree.svg")]).toEqual([
    "same-origin",
    "same-origin",
  ]);
});

test("an address that does not exist still gets the headers that every response shares", () => {
  expect(send("/none/at/all")["Strict-Transport-Security"]).toBe(
    "max-age=63072000; includeSubDomains; preload",
  );
});

test("the file is written as pattern lines with indented headers", () => {
  expect(
    formatHeadersFile([
      { pattern: "/*", headers: { A: "b", C: "d" } },
      { pattern: "/x", headers: { E: "f" } },
    ]),
  ).toBe("/*\n  A: b\n  C: d\n\n/x\n  E: f\n");
});

test("redirects are one line each, and permanent", () => {
  expect(formatRedirectsFile({ redirects: [{ from: "/old", to: "/new#x" }], files: {} })).toBe(
    "/old /new#x 301\n",
  );
});

test("a tree of pages and the picture drawn of it take a rule for each depth, and its first page none of theirs", () => {
  const names = ["tree", "no", "no/yes", "no/yes/no"];
  const branches = names.map((name) =>
    page(`/which-option/${name}`, `which-option/${name}.html`, "/which-option/*", "sha256-w"),
  );
  const first = page("/which-option", "which-option.html", "/which-option", "sha256-f");
  const site = toManifest([...manifest.pages, first, ...branches], ["icon.svg", "which-option/tree.svg"]);
  const own = listHeaderRules(site).filter(({ pattern }) => pattern.startsWith("/which-option"));
  const depths = ["/which-option/:b", "/which-option/:b/:c", "/which-option/:b/:c/:d"];
  expect(own.map(({ pattern }) => pattern)).toEqual(["/which-option", ...depths]);
  // To Netlify, whose rules are `for` what stands before the slash too, this would have been a second policy.
  expect(matchesRule("/which-option/*", "/which-option")).toBe(true);
  expect(send("/which-option", site)).toEqual(expectOf(first, false));
  for (const branch of branches) expect(send(branch.address, site)).toEqual(expectOf(branch, true));
  expect(send("/which-option/tree.svg", site)["Cache-Control"]).toBe(
    listHeaders({ address: "/which-option/tree.svg", kind: "file" })["Cache-Control"],
  );
});
