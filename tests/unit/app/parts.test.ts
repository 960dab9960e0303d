import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it } from "vitest";
import { type Part, plain, section, text } from "../../../app/_components/frame/part.tsx";
import { Inline } from "../../../app/_components/words/prose.tsx";
import type { GuidePage } from "../../../lib/content/record.ts";
import { parseMarkdown } from "../../../lib/markdown/parse.ts";
import { files, getArea } from "../feeds/areas.ts";
import { soundFiles } from "../sound-guide.ts";
import { give } from "./given-content.ts";

/** A guide whose own text cites one source, and whose list of sources names that one and two more. */
const made = {
  path: "guides/made.md",
  text: `---
title: A made-up page
short-title: Made up
part: understand
order: 9
summary: "In short:source[of-summary]."
reviewed: 2026-11-22
review-by: 2027-05-22
next:
  - /
sources:
  - uncited-b
  - of-text
  - uncited-a
---

## Its own text

So it is:source[of-text].

## More of it

## The end of it
`,
};
const own = ["Its own text", "More of it", "The end of it"];

const cite = (name: string) => ({ tree: parseMarkdown(`Words:source[${name}].`) });
/** A section that shows one source, and draws it. */
const withSource = (heading: string, name: string): Part<GuidePage> =>
  section(heading, { words: cite(name) }, ({ context }) =>
    createElement(Inline, { words: cite(name), context }),
  );

async function render(parts: (record: GuidePage) => readonly Part<GuidePage>[]): Promise<string> {
  const { showPage } = await import("../../../app/_content/show-page.tsx");
  return renderToStaticMarkup(showPage("guide", "made", { parts }));
}

/** The headings of its contents, in order. */
function listContents(html: string): string[] {
  const [, nav = ""] = /<nav class="contents"[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
  return [...nav.matchAll(/<a href="#[^"]*">([^<]*)<\/a>/g)].map(([, words = ""]) => words);
}

/** The headings of the sections between the contents and who to ring, as they stand. */
function listHeadings(html: string): string[] {
  const [, sections = ""] = /<nav class="contents".*?<\/nav>(.*)<section class="talk"/s.exec(html) ?? [];
  return [...sections.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, words = ""]) => words);
}

/** The numbers of each citation, in the order in which they stand; one link may have several. */
function listNumbers(html: string): number[] {
  return [...html.matchAll(/class="cite"[^>]*>([^<]+)</g)].flatMap(([, words = ""]) =>
    words.split(", ").map(Number),
  );
}

/** The page's list of sources: here a source's title is its name. */
function listSources(html: string): string[] {
  return [...html.matchAll(/<li id="source-\d+"><a [^>]*>([^<]*)<\/a>/g)].map(([, title = ""]) => title);
}

/** Each number where it first stands. */
const firsts = (numbers: readonly number[]) => [...new Set(numbers)];
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("A page made of parts", () => {
  // The two sources that only these parts cite.
  const cited = { path: "terms/made.md", text: "x:source[of-one of-two of-summary]" };
  beforeEach(() => give([...soundFiles, made, cited]));

  it("has its contents, its sections and the numbers of its sources in the order of its parts", async () => {
    const html = await render(() => [withSource("Two", "of-two"), withSource("One", "of-one")]);
    expect(listContents(html)).toEqual(["Two", "One", ...own]);
    expect(listHeadings(html)).toEqual(["Two", "One", ...own]);
    expect(listNumbers(html)).toEqual([1, 2, 3, 4]);
    expect(listSources(html).slice(0, 4)).toEqual(["of-summary", "of-two", "of-one", "of-text"]);
  });

  it("has other numbers when the parts change places, without another change", async () => {
    const html = await render(() => [withSource("One", "of-one"), withSource("Two", "of-two")]);
    expect(listContents(html)).toEqual(["One", "Two", ...own]);
    expect(listNumbers(html)).toEqual([1, 2, 3, 4]);
    expect(listSources(html).slice(0, 4)).toEqual(["of-summary", "of-one", "of-two", "of-text"]);
  });

  it("has the record's own text last where no part places it, and where it is placed otherwise", async () => {
    const placed = await render((record) => [text(record), withSource("One", "of-one")]);
    expect(listContents(placed)).toEqual([...own, "One"]);
    expect(listHeadings(placed)).toEqual([...own, "One"]);
    expect(listSources(placed).slice(0, 3)).toEqual(["of-summary", "of-text", "of-one"]);
    expect(placed.match(/So it is/g)).toHaveLength(1);
    const left = await render(() => [withSource("One", "of-one")]);
    expect(listContents(left)).toEqual(["One", ...own]);
  });

  it("lists sources that no sentence cites after all others, in the record's own order", async () => {
    const html = await render(() => [withSource("One", "of-one")]);
    expect(listSources(html)).toEqual(["of-summary", "of-one", "of-text", "uncited-b", "uncited-a"]);
  });

  it("is not made when a part draws a source that it does not say it shows", async () => {
    const silent = plain<GuidePage>({}, ({ context }) =>
      createElement(Inline, { words: cite("of-two"), context }),
    );
    await expect(render(() => [silent])).rejects.toThrow("of-two");
  });
});

describe("The pages themselves", () => {
  const draw = async (page: Promise<ReactElement>) => renderToStaticMarkup(await page);

  it("number an area's sources in the order of reading", async () => {
    give(files);
    const { default: Page } = await import("../../../app/areas/[slug]/page.tsx");
    const html = await draw(Page({ params: Promise.resolve({ slug: getArea("southend-on-sea").name }) }));
    const sources = listSources(html);
    expect(sources.length).toBeGreaterThan(8);
    expect(firsts(listNumbers(html))).toEqual(upTo(sources.length));
  });

  it("number an option's sources in the order of reading", async () => {
    const cites = { timeLimit: "time-limit", cost: "cost", whoToAsk: "who-to-ask" };
    const option = soundFiles.map((file) => {
      if (file.path !== "options/complain.md" || !("text" in file)) return file;
      const fields = Object.values(cites).reduce(
        (all, field) =>
          all.replace(new RegExp(`^${field}: (.*)\\.$`, "m"), `${field}: "$1:source[of-${field}]."`),
        file.text,
      );
      return { ...file, text: `${fields}\nIts text:source[of-text].\n` };
    });
    give(option);
    const { default: Page } = await import("../../../app/options/[slug]/page.tsx");
    const html = await draw(Page({ params: Promise.resolve({ slug: "complain" }) }));
    expect(listSources(html)).toEqual(["of-time-limit", "of-cost", "of-who-to-ask", "of-text"]);
    expect(listNumbers(html)).toEqual([1, 2, 3, 4]);
  });
});
