import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { ownGuide } from "../support/own-guide.ts";
import { toText } from "../support/page-text.ts";

const site = openBuiltSite();
const checklist = getPage(site, "/decision-letter");
const pages = [checklist, ...ownGuide.all.letter.map(({ name }) => getPage(site, `/letters/${name}`))];
/** Longer links are cut off by some mail programs. */
const longestLink = 2083;

describe("Letters", () => {
  it("open as an email with subject and words, no address, and line ends mail programs know", () => {
    expect(pages.flatMap(checkMail)).toEqual([]);
    const bare = plantDefect(
      checklist,
      /mailto:\?subject=[^"]*/,
      "mailto:council@example.org?body=one%0Atwo",
    );
    expect(checkMail(bare)).toHaveLength(3);
  });

  it("say in the email what the page shows", () => {
    for (const page of pages.filter(({ tree }) => select(".mail .govuk-button", tree))) {
      const shown = toText(select(".letter", page.tree) as Element).replace(/\s/g, "");
      const [mail = ""] = listMails(page);
      expect(readBody(mail).replace(/\s/g, "")).toBe(shown);
    }
  });

  it("leave no place for a line empty in an email, and hold the line the page shows beside the link", () => {
    for (const page of [checklist, getPage(site, "/letters/missed-deadline")]) {
      const lines = selectAll(".line", page.tree);
      expect(lines.length).toBeGreaterThan(9);
      for (const line of lines) {
        const body = readBody(readAttribute(select(".mail a", line) as Element, "href") ?? "");
        const shown = toText((select(".letter", line) ?? select("p", line)) as Element);
        expect(body).not.toContain("[choose your line]");
        expect(body).toContain(shown);
      }
    }
  });

  it("have no source numbers among the words to copy", () => {
    expect(pages.flatMap(({ tree }) => selectAll(".letter .cite, .letter a", tree))).toEqual([]);
  });

  it("each have one example, folded and marked as made up, which no click or email takes for the letter", () => {
    const sent = ownGuide.all.letter.filter(({ mail }) => mail);
    for (const page of sent.map(({ name }) => getPage(site, `/letters/${name}`))) {
      const [example, ...more] = selectAll("details.made-up", page.tree);
      expect(more).toEqual([]);
      expect(toText(example as Element)).toMatch(
        /^A made-up example\s*This family is made up\. Do not send this/,
      );
      expect(toText(example as Element)).toContain("Example");
      expect(selectAll(".letter .made-up, .made-up .letter, .made-up a", page.tree)).toEqual([]);
      expect(listMails(page).filter((link) => /Example/.test(link))).toEqual([]);
    }
  });

  it("lead from each item of the checklist to what to do about it", () => {
    const items = selectAll(".checklist > li", checklist.tree);
    expect(items).toHaveLength(ownGuide.all["letter-check"].length);
    for (const item of items) {
      const target = readAttribute(select("a", item) as Element, "href") ?? "";
      expect(select(target, checklist.tree)?.tagName).toBe("h3");
    }
  });

  it("name the Tribunal's recommendations for every decision but a refusal to assess", () => {
    const [check] = ownGuide.all["letter-check"].filter(({ name }) => name === "health-and-care");
    expect(check?.decisions).toHaveLength(5);
    expect(check?.decisions).not.toContain("refusing-to-assess");
    expect(toText(checklist.tree)).toContain("(Not for a refusal to assess.)");
  });
});

function listMails({ tree }: BuiltPage): string[] {
  return selectAll(".mail a", tree).map((link) => readAttribute(link, "href") ?? "");
}

function readBody(link: string): string {
  return new URL(link).searchParams.get("body") ?? "";
}

function checkMail(page: BuiltPage): string[] {
  return listMails(page).flatMap((link) => [
    ...(link.startsWith("mailto:?") ? [] : [`${page.address} fills in an address`]),
    ...(new URL(link).searchParams.get("subject") ? [] : [`${page.address} has no subject`]),
    ...(/[^\r]\n|^$/.test(readBody(link)) ? [`${page.address} has bare line ends or no words`] : []),
    ...(link.length > longestLink ? [`${page.address} has a link of ${link.length} characters`] : []),
  ]);
}
