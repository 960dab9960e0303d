import { select, selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { drawnGuides } from "../../lib/content/kinds/drawn-guides.ts";
import { toOtherWords } from "../../lib/content/phrases/other-words.ts";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { ownGuide } from "../support/own-guide.ts";
import { toMainText, toText } from "../support/page-text.ts";

const site = openBuiltSite();
const list = getPage(site, drawnGuides.problems);
/** One without signs, which HTML may write otherwise. */
const plain = ownGuide.phrases.find(({ phrase }) => /^[a-z ]+$/.test(phrase));

describe("The list of all that people type", () => {
  it("has each phrase once, as a link to its page, with its other spellings and its second page beside it", () => {
    expect(checkPhrases(list)).toEqual([]);
    expect(checkPhrases(plantDefect(list, `>${plain?.phrase}</a>`, "></a>"))).not.toEqual([]);
    expect(checkPhrases(plantDefect(list, `href="${plain?.page}"`, 'href="/"'))).not.toEqual([]);
    expect(checkPhrases(plantDefect(list, " Also typed: ", " Also typed: x"))).not.toEqual([]);
  });

  it("has each phrase under its first letter", () => {
    for (const group of selectAll(".letters details", list.tree)) {
      const lines = selectAll("li > a", group).map((link) => toText(link));
      const [id] = selectAll("ul", group).map((lines) => readAttribute(lines, "id"));
      const starts = lines.map((line) => (/[\p{L}\p{N}]/u.exec(line)?.[0] ?? "").toLowerCase());
      expect(new Set(starts.map((start) => (/\d/.test(start) ? "numbers" : start)))).toEqual(new Set([id]));
    }
  });
});

describe("The page of a situation", () => {
  const situations = site.pages.filter(({ address }) => /^\/situations\/./.test(address));

  it("leads to the list, and says the other words that its phrases are marked for, to search engines too", () => {
    expect(situations.length).toBeGreaterThan(0);
    expect(listFindings(situations, checkOtherWords)).toEqual([]);
    const [page] = situations;
    if (!page) throw new Error("there is no situation");
    expect(
      checkOtherWords(plantDefect(page, /<a href="\/problems"(?![\s\S]*<main)/, '<a href="/"')),
    ).not.toEqual([]);
  });
});

function checkPhrases({ tree }: BuiltPage): string[] {
  const lines = selectAll(".phrases li", tree).map((line) => {
    const links = selectAll("a", line);
    return [
      ...links.flatMap((link, index) => [
        ...(index === 0 ? [toText(link)] : []),
        readAttribute(link, "href"),
      ]),
      toText(line).includes("Also typed: ") ? toText(line).replace(/.*Also typed: | See also .*/g, "") : "",
    ].join(" | ");
  });
  const wanted = ownGuide.phrases.map(({ phrase, page, secondPage, alsoTyped }) =>
    [phrase, page, ...(secondPage ? [secondPage] : []), alsoTyped.join(", ")].join(" | "),
  );
  return [
    ...wanted.filter((line) => !lines.includes(line)).map((line) => `has no line ${line}`),
    ...lines.filter((line) => !wanted.includes(line)).map((line) => `has the line ${line}`),
    ...(lines.length === new Set(lines).size ? [] : ["has a line twice"]),
  ];
}

function checkOtherWords(page: BuiltPage): string[] {
  const words = toOtherWords(ownGuide.phrases, page.address) ?? "";
  const described = select("meta[name=description]", page.tree);
  const description = (described && readAttribute(described, "content")) ?? "";
  return [
    ...(selectAll(`main a[href="${drawnGuides.problems}"]`, page.tree).length > 0
      ? []
      : ["leads to no list"]),
    ...(toMainText(page).includes(words) ? [] : [`does not say: ${words}`]),
    ...(description.endsWith(words) ? [] : [`is described without: ${words}`]),
  ];
}
