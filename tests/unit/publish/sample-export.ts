import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A page as `next build` writes it: runtime scripts, flight data and React's marks round the given body. */
export function toNextPage(address: string, title: string, body: string, head = ""): string {
  const canonical = address === "/404" ? "" : `<link rel="canonical" href="https://example.org${address}"/>`;
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="stylesheet" href="/_next/static/chunks/1yhz1k1.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/25cp.js"/><script src="/_next/static/chunks/2kmg.js" async=""></script><title>${title}</title>${canonical}${head}<link rel="icon" href="/icon.svg?icon.1n45.svg" sizes="any" type="image/svg+xml"/><script src="/_next/static/chunks/0cz1.js" noModule=""></script></head><body class="page"><div hidden=""><!--$--><!--/$--></div><main id="main">${body}<!--$--><!--/$--></main><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script><script src="/_next/static/chunks/25cp.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"0:{\\"children\\":\\"Hello\\"}"])</script></body></html>`;
}

const css = `:root{--brand:#123456;--spare:red}.page{color:var(--brand)}.card{border:1px solid}.spare{color:red}@media print{.card{border:0}}@media (prefers-color-scheme:dark){:root{--brand:#abcdef}}`;

const files: Record<string, string> = {
  "index.html": toNextPage(
    "/",
    "Home",
    '<h1>Hello <!-- -->3</h1><p class="card">Due<!-- --> <strong>now</strong></p><a href="/areas/essex#phone">Essex</a><script type="application/ld+json">{"@type":"WebSite"}</script>',
  ),
  "areas/essex.html": toNextPage("/areas/essex", "Essex", '<h1 id="phone">Essex</h1><a href="/">Home</a>'),
  "areas/kent.html": toNextPage("/areas/kent", "Kent", '<h1>Kent</h1><p class="card">x</p>'),
  "404.html": toNextPage("/404", "Page not found", '<h1>Not found</h1><a href="/">Home</a>'),
  "_not-found.html": toNextPage("/404", "Page not found", "<h1>Not found</h1>"),
  "_not-found/__next._tree.txt": "flight",
  "index.txt": "flight",
  "areas/essex.txt": "flight",
  "areas/essex/__next._full.txt": "flight",
  "__next.__PAGE__.txt": "flight",
  "_next/static/chunks/1yhz1k1.css": css,
  "_next/static/chunks/25cp.js": "run()",
  "_next/static/media/icon.1n45.svg": "<svg/>",
  "_site/redirects.json": '[{"from":"/old","to":"/areas/essex"}]',
  "open-referral/index.json": '{"version":"HSDS-UK-3.0"}',
  "open-referral/services.json": '{"contents":[]}',
  "open-referral/services/c513ba91.json": '{"id":"c513ba91"}',
  "robots.txt": "User-agent: *\n",
  "sitemap.xml": "<urlset/>",
  "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  ".well-known/security.txt": "Contact: mailto:a@example.org\n",
};

/** Writes a small export as Next does; `changes` replaces files by name, and undefined takes one away. */
export function writeSampleExport(folder: string, changes: Record<string, string | undefined> = {}): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries({ ...files, ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A new temporary folder with a sample export in `out`; the caller removes it. */
export function makeWorkplace(): { folder: string; out: string; dist: string } {
  const folder = mkdtempSync(join(tmpdir(), "publish-"));
  writeSampleExport(join(folder, "out"));
  return { folder, out: join(folder, "out"), dist: join(folder, "dist") };
}
