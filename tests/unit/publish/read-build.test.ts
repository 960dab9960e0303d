import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readBuild } from "../../../lib/publish/read-build.ts";
import { makeWorkplace, writeSampleBuild } from "./sample-build.ts";

let place: ReturnType<typeof makeWorkplace>;
beforeEach(() => {
  place = makeWorkplace();
});
afterEach(() => rmSync(place.folder, { recursive: true, force: true }));

const list = (name: string, content: unknown) =>
  writeFileSync(join(place.project, ".next", name), JSON.stringify(content));

test("pages, sheets, other files and redirects are told apart, and Next's own files are left behind", () => {
  const { pages, sheets, files, redirects } = readBuild(place.project);
  expect(pages).toEqual(["404.html", "areas/essex.html", "areas/kent.html", "index.html"]);
  expect([...sheets.keys()]).toEqual(["/_next/static/chunks/1yhz1k1.css"]);
  expect([...files.keys()].sort()).toEqual([
    ".well-known/security.txt",
    "_next/static/media/icon.1n45.svg",
    "icon.svg",
    "open-referral/index.json",
    "open-referral/services.json",
    "open-referral/services/c513ba91.json",
    "robots.txt",
    "sitemap.xml",
  ]);
  expect(redirects).toEqual([{ from: "/old", to: "/areas/essex" }]);
});

test("no redirects file means no redirects", () => {
  writeSampleBuild(place.project, { "_site/redirects.json": undefined });
  expect(readBuild(place.project).redirects).toEqual([]);
});

test("what is meant for this step alone is not published, and a page beside it is", () => {
  writeSampleBuild(place.project, { "_site/files.json": "{}", "_site/styles.html": "<p>Styles</p>" });
  const { files, pages } = readBuild(place.project);
  expect([...files.keys()].filter((path) => path.startsWith("_site/"))).toEqual([]);
  expect(pages).toContain("_site/styles.html");
});

test("a folder's own file of a Mac is not published", () => {
  writeSampleBuild(place.project, { "public/social/.DS_Store": "x" });
  expect([...readBuild(place.project).files.keys()].filter((path) => path.includes("DS_Store"))).toEqual([]);
});

test("redirects of the wrong shape are refused", () => {
  writeSampleBuild(place.project, { "_site/redirects.json": '[{"from":"/a"}]' });
  expect(() => readBuild(place.project)).toThrow(".next/server/app/_site/redirects.json.body  ");
});

test("files at addresses Next cannot write are put where their addresses say", () => {
  writeSampleBuild(place.project, { "_site/files.json": '{"/dates/2026-09-02.ics":"BEGIN:VCALENDAR"}' });
  const { files } = readBuild(place.project);
  expect(files.get("dates/2026-09-02.ics")?.toString()).toBe("BEGIN:VCALENDAR");
  expect(files.has("_site/files.json")).toBe(false);
});

test.each(["/../x.ics", "/a//b.ics", "a.ics", "/a", "/a.ics/../b"])(
  "a file for the address %s is refused",
  (address) => {
    writeSampleBuild(place.project, { "_site/files.json": JSON.stringify({ [address]: "x" }) });
    expect(() => readBuild(place.project)).toThrow("[added-file]");
  },
);

test("without a finished build there is nothing to publish", () => {
  rmSync(join(place.project, ".next/prerender-manifest.json"));
  expect(() => readBuild(place.project)).toThrow("[no-build]");
});

test.each(["prerender-manifest.json", "app-path-routes-manifest.json"])(
  "a version of Next that writes %s otherwise is not guessed at",
  (name) => {
    list(name, { routes: [1] });
    expect(() => readBuild(place.project)).toThrow(`.next  ${name} is not as this publishing knows it`);
  },
);

test("what a server would have to draw is refused, all of it at once", () => {
  const routes = { "/": { routeType: "page", initialRevalidateSeconds: 60 } };
  list("prerender-manifest.json", {
    routes,
    dynamicRoutes: { "/areas/[slug]": { fallback: null }, "/dates/[date]": { fallback: false } },
  });
  list("app-path-routes-manifest.json", {
    "/page": "/",
    "/areas/[slug]/page": "/areas/[slug]",
    "/dates/[date]/page": "/dates/[date]",
    "/search/page": "/search",
  });
  expect(() => readBuild(place.project)).toThrow(
    [
      'app  /search is drawn only when it is asked for; take out what needs a visitor, or write dynamic = "force-static"  [needs-server]',
      "app  /areas/[slug] would draw any address when it is asked for; write dynamicParams = false  [needs-server]",
      "app  / would be drawn again after 60 seconds; take out its revalidate  [needs-server]",
    ].join("\n"),
  );
});
