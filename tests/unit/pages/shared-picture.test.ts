import { existsSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { findSharedPicture, sharedPictures } from "../../../lib/pages/shared-picture.ts";
import { pages } from "../sound-guide.ts";

it("a page has the picture of its section, and one outside of them the mark alone", () => {
  const files = ["/dates/2026-11-02", "/areas/kent/card", "/mediation", "/letters"].map(
    (address) => findSharedPicture(address).file,
  );
  expect(files).toEqual([
    "social/dates.png",
    "social/councils.png",
    "social/meetings.png",
    "social/letters.png",
  ]);
  for (const address of ["/", "/about", "/datesheet"])
    expect(findSharedPicture(address)).toEqual({ file: "social.png" });
});

it("every picture is there, no other is, and each section has pages", () => {
  const files = sharedPictures.map(({ file }) => file);
  expect(files.filter((file) => !existsSync(`public/${file}`))).toEqual([]);
  expect(readdirSync("public/social").filter((name) => !files.includes(`social/${name}`))).toEqual([]);
  const used = new Set(pages.map(({ address }) => findSharedPicture(address).file));
  expect(files.filter((file) => !used.has(file))).toEqual([]);
});

it("no two sections have one drawing, and each says in words what it is", () => {
  const sections = sharedPictures.filter(({ drawing }) => drawing);
  expect(new Set(sections.map(({ drawing }) => drawing)).size).toBe(sections.length);
  expect(sections.filter(({ shows }) => !shows)).toEqual([]);
});
