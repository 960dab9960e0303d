import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toDrawnFile, toDrawnPage } from "../../../lib/publish/drawn-files.ts";

/** A page as `next build` writes it: runtime scripts, flight data and React's marks round the given body. */
export function toNextPage(address: string, title: string, body: string, head = ""): string {
  const canonical = address === "/404" ? "" : `<link rel="canonical" href="https://example.org${address}"/>`;
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="stylesheet" href="/_next/static/chunks/1yhz1k1.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/25cp.js"/><script src="/_next/static/chunks/2kmg.js" async=""></script><title>${title}</title>${canonical}${head}<link rel="icon" href="/icon.svg?icon.1n45.svg" sizes="any" type="image/svg+xml"/><script src="/_next/static/chunks/0cz1.js" noModule=""></script></head><body class="page"><div hidden=""><!--$--><!--/$--></div><main id="main">${body}<!--$--><!--/$--></main><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script><script src="/_next/static/chunks/25cp.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"0:{\\"children\\":\\"Hello\\"}"])</script></body></html>`;
}

const css = `:root{--brand:#123456;--spare:red}.page{color:var(--brand)}.card{border:1px solid}.spare{color:red}@media print{.card{border:0}}@media (prefers-color-scheme:dark){:root{--brand:#abcdef}}`;

/** What is drawn, by the names it is published under. */
const drawn: Record<string, string> = {
  "index.html": toNextPage(
    "/",
    "Home",
    '<h1>Hello <!-- -->3</h1><p class="card">Due<!-- --> <strong>now</strong></p><a href="/areas/essex#phone">Essex</a><script type="application/ld+json">{"@type":"WebSite"}</script>',
  ),
  "areas/essex.html": toNextPage("/areas/essex", "Essex", '<h1 id="phone">Essex</h1><a href="/">Home</a>'),
  "areas/kent.html": toNextPage("/areas/kent", "Kent", '<h1>Kent</h1><p class="card">x</p>'),
  "404.html": toNextPage("/404", "Page not found", '<h1>Not found</h1><a href="/">Home</a>'),
  "_global-error.html": toNextPage("/500", "Error", "<h1>Error</h1>"),
  "_site/redirects.json": '[{"from":"/old","to":"/areas/essex"}]',
  "open-referral/index.json": '{"version":"HSDS-UK-3.0"}',
  "open-referral/services.json": '{"contents":[]}',
  "open-referral/services/c513ba91.json": '{"id":"c513ba91"}',
  "robots.txt": "User-agent: *\n",
  "sitemap.xml": "<urlset/>",
  ".well-known/security.txt": "Contact: mailto:a@example.org\n",
};

/** What lies beside it, by its place in the project. */
const others: Record<string, string> = {
  ".next/server/app/index.rsc": "flight",
  ".next/server/app/areas/essex.segments/_full.segment.rsc": "flight",
  ".next/static/chunks/1yhz1k1.css": css,
  ".next/static/chunks/25cp.js": "run()",
  ".next/static/media/icon.1n45.svg": "<svg/>",
  "public/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

/** Files by name, and undefined for one that is taken away. */
type Files = Record<string, string | undefined>;

/** Writes a small build as Next does; `changes` replaces what is drawn by its published name, and files of `.next` and `public` by their place. */
export function writeSampleBuild(project: string, changes: Files = {}): void {
  for (const folder of [".next", "public"]) rmSync(join(project, folder), { recursive: true, force: true });
  const isPlace = (name: string) => /^(\.next|public)\//.test(name);
  const all = Object.entries({ ...drawn, ...others, ...changes } as Files);
  const files = all.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
  for (const { name, content } of files) write(join(project, isPlace(name) ? name : toDrawn(name)), content);
  writeLists(
    project,
    files.map(({ name }) => name).filter((name) => !isPlace(name)),
  );
}

/** What Next says of routes that it has drawn from start to end. */
export const drawnRoute = { routeType: "page", initialRevalidateSeconds: false };

/** Next's own lists of what it drew. */
function writeLists(project: string, names: readonly string[]): void {
  const routes = Object.fromEntries(
    names.map((name) => [
      toRoute(name),
      { ...drawnRoute, routeType: name.endsWith(".html") ? "page" : "route" },
    ]),
  );
  const list = (name: string, content: unknown) =>
    write(join(project, ".next", name), JSON.stringify(content));
  list("prerender-manifest.json", { routes, dynamicRoutes: {} });
  list(
    "app-path-routes-manifest.json",
    Object.fromEntries(Object.keys(routes).map((route) => [`${route}/page`, route])),
  );
}

function toRoute(name: string): string {
  const special: Record<string, string> = { "index.html": "/", "404.html": "/_not-found" };
  return special[name] ?? `/${name.replace(/\.html$/, "")}`;
}

function toDrawn(name: string): string {
  return name.endsWith(".html") ? toDrawnPage(name) : toDrawnFile(name);
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A new temporary folder with a sample build in `project`; the caller removes it. */
export function makeWorkplace(): { folder: string; project: string; dist: string } {
  const folder = mkdtempSync(join(tmpdir(), "publish-"));
  const place = { folder, project: join(folder, "project"), dist: join(folder, "dist") };
  writeSampleBuild(place.project);
  return place;
}
