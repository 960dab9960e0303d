import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { listProblems, openGuide } from "../../../lib/guide/open-guide.ts";
import { give } from "./given-content.ts";
import { fullFiles, listMarkdownFields, type Planted, plantSources } from "./planted-sources.ts";

type Params = Record<string, string | string[]>;
type PageFile = {
  default: (props: { params: Promise<Params> }) => ReactElement | Promise<ReactElement>;
  generateStaticParams?: () => Params[];
};
/** What readers see of sources: those listed below a page and those numbered in it, and what is wrong with the numbers. */
type Seen = { listed: Set<string>; numbered: Set<string>; wrong: string[] };

const app = join(import.meta.dirname, "../../../app");
/** Readers copy these words, so no number stands in them; their sources are in the page's list. */
const copied = ["letter mail.letter", "letter mail.example", "letter-check line"];
/** A day whose year has no bank holidays yet: some words are for such days only. */
const lateDay = { date: "2040-01-10" };

/** The fields whose citation the check refuses, by its own words: the line it points to holds the source. */
function listRefused(): string[] {
  const { files, planted } = plantSources();
  return listProblems(openGuide(files)).map(({ file, line, rule }) => {
    const { text = "" } = files.find(({ path }) => file === `content/${path}`) ?? {};
    const held = text.split("\n")[line - 1] ?? "";
    const field = planted.find(({ source }) => held.includes(`:source[${source}]`))?.field;
    return rule === "unseen-source" && field ? field : `${file}:${line} ${rule}`;
  });
}

/** Of the pages for each day, which are alike, those of some days of a month: the limits of the last may end in a shorter one. */
const someDays = /-(01|08|15|22|29|31)"/;

/** Draws every page of the app that differs from others. */
async function drawAll(seen: Seen): Promise<void> {
  const folders = readdirSync(app, { recursive: true, encoding: "utf8" });
  for (const file of folders.filter((name) => /(^|\/)page\.tsx$/.test(name))) {
    const page: PageFile = await import(join(app, file));
    const all = page.generateStaticParams?.() ?? [{}];
    const some =
      all.length > 100 ? [...all.filter((one) => someDays.test(JSON.stringify(one))), lateDay] : all;
    for (const params of some) await draw(`${file} ${JSON.stringify(params)}`, page, params, seen);
  }
}

async function draw(name: string, page: PageFile, params: Params, seen: Seen): Promise<void> {
  try {
    readNumbers(name, renderToStaticMarkup(await page.default({ params: Promise.resolve(params) })), seen);
  } catch (error) {
    seen.wrong.push(`${name} is not drawn: ${String(error)}`);
  }
}

/** Here a source's title is its name. */
function readNumbers(name: string, html: string, { listed, numbered, wrong }: Seen): void {
  const list = [...html.matchAll(/<li id="source-\d+"><a [^>]*>([^<]*)<\/a>/g)].map(
    ([, title = ""]) => title,
  );
  for (const title of list) listed.add(title);
  const marks = [...html.matchAll(/<a [^>]*aria-label="Sources? ([\d, ]+)"/g)];
  for (const number of marks.flatMap(([, numbers = ""]) => numbers.split(", "))) {
    const source = list[Number(number) - 1];
    if (source) numbered.add(source);
    else wrong.push(`${name} has the number ${number}, and lists ${list.length} sources`);
  }
}

function listUnseen(
  planted: readonly Planted[],
  { listed, numbered }: Seen,
  refused: readonly string[],
): string[] {
  return planted
    .filter(({ field }) => !refused.includes(field))
    .filter(({ field, source }) => !(copied.includes(field) ? listed : numbered).has(source))
    .map(({ field }) => field);
}

const toSeen = (): Seen => ({ listed: new Set(), numbered: new Set(), wrong: [] });

describe("A source that any field cites", () => {
  const refused = listRefused();
  const { files, planted } = plantSources(new Set(refused));
  const seen = toSeen();
  beforeAll(() => {
    give(files);
    return drawAll(seen);
  }, 60_000);

  it("is cited here in every field of Markdown of every kind, in a guide that breaks no other rule", () => {
    expect(listProblems(openGuide(fullFiles))).toEqual([]);
    expect(listProblems(openGuide(files))).toEqual([]);
    const fields = listMarkdownFields();
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((field) => planted.every((one) => one.field !== field))).toEqual([]);
    expect(refused.filter((field) => !fields.includes(field))).toEqual([]);
  });

  it("has its number in the words and its place in the list of a page, or the check refuses it there", () => {
    expect(listUnseen(planted, seen, refused)).toEqual([]);
  });

  it("is listed on every page that draws its number, also where it stands behind a fact", () => {
    expect(seen.wrong).toEqual([]);
  });

  it("is missed where no page draws it, where the page has no list, and where the page cannot be drawn", async () => {
    const found = toSeen();
    readNumbers(
      "one",
      '<a href="#source-1" aria-label="Source 1">1</a><ol><li id="source-1"><a href="/">of-a</a></li></ol>',
      found,
    );
    readNumbers("two", '<a href="#source-1" aria-label="Sources 1">1</a>', found);
    const fails = () => {
      throw new Error("the page cites of-b");
    };
    await draw("three", { default: fails }, {}, found);
    expect(found.wrong).toEqual([
      "two has the number 1, and lists 0 sources",
      "three is not drawn: Error: the page cites of-b",
    ]);
    const fields = ["a", "b", "c"].map((field) => ({ field, source: `of-${field}` }));
    expect(listUnseen(fields, found, ["c"])).toEqual(["b"]);
  });
});
