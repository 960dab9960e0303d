import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readExport } from "../../../lib/publish/read-export.ts";
import { makeWorkplace, writeSampleExport } from "./sample-export.ts";

let place: ReturnType<typeof makeWorkplace>;
beforeEach(() => {
  place = makeWorkplace();
});
afterEach(() => rmSync(place.folder, { recursive: true, force: true }));

test("pages, sheets, other files and redirects are told apart, and Next's own files are left behind", () => {
  const { pages, sheets, files, redirects } = readExport(place.out);
  expect(pages).toEqual(["404.html", "areas/essex.html", "areas/kent.html", "index.html"]);
  expect([...sheets.keys()]).toEqual(["/_next/static/chunks/1yhz1k1.css"]);
  expect([...files.keys()]).toEqual([
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
  writeSampleExport(place.out, { "_site/redirects.json": undefined });
  expect(readExport(place.out).redirects).toEqual([]);
});

test("what is meant for this step alone is not published, and a page beside it is", () => {
  writeSampleExport(place.out, { "_site/files.json": "{}", "_site/styles.html": "<p>Styles</p>" });
  const { files, pages } = readExport(place.out);
  expect([...files.keys()].filter((path) => path.startsWith("_site/"))).toEqual([]);
  expect(pages).toContain("_site/styles.html");
});

test("redirects of the wrong shape are refused", () => {
  writeSampleExport(place.out, { "_site/redirects.json": '[{"from":"/a"}]' });
  expect(() => readExport(place.out)).toThrow("out/_site/redirects.json  ");
});

test("files at addresses Next cannot write are put where their addresses say", () => {
  writeSampleExport(place.out, { "_site/files.json": '{"/dates/2026-09-02.ics":"BEGIN:VCALENDAR"}' });
  const { files } = readExport(place.out);
  expect(files.get("dates/2026-09-02.ics")?.toString()).toBe("BEGIN:VCALENDAR");
  expect(files.has("_site/files.json")).toBe(false);
});

test.each(["/../x.ics", "/a//b.ics", "a.ics", "/a", "/a.ics/../b"])(
  "a file for the address %s is refused",
  (address) => {
    writeSampleExport(place.out, { "_site/files.json": JSON.stringify({ [address]: "x" }) });
    expect(() => readExport(place.out)).toThrow("[added-file]");
  },
);

test("without an export there is nothing to publish", () => {
  expect(() => readExport(`${place.out}-none`)).toThrow("[no-export]");
});
