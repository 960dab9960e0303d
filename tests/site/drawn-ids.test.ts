import { slug } from "github-slugger";
import type { Element } from "hast";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import type { AnyRecord } from "../../lib/content/record.ts";
import { listTitled } from "../../lib/guide/check-headings.ts";
import { isFrameId, listDrawn } from "../../lib/guide/drawn-ids.ts";
import { toDraftContext } from "../../lib/guide/render-context.ts";
import { toHtml } from "../../lib/markdown/render.ts";
import { listElements, readAttribute } from "../../lib/publish/page-tree.ts";
import { findStep } from "../../lib/which-option/steps.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { ownContent, ownGuide } from "../support/own-guide.ts";
import { isStep } from "./is-step.ts";

const site = openBuiltSite();

describe("What a page draws by code", () => {
  it("has the ids that the content check keeps from headings, and no other", () => {
    expect(listFindings(site.published, checkIds)).toEqual([]);
    const situation = site.published.find(({ address }) => address.startsWith("/situations/"));
    expect(situation && checkIds(plantDefect(situation, 'id="by-when"', 'id="until-when"'))).toEqual([
      "draws #until-when, which lib/guide/drawn-ids.ts does not know",
    ]);
    expect(checkIds(plantDefect(getPage(site, "/support"), "<h1>", '<h1 id="a-part">'))).toHaveLength(1);
  });

  it("is drawn somewhere: a list that has more than the pages would refuse headings for nothing", () => {
    const drawn = new Map<Key, Set<string>>();
    for (const page of site.published) {
      const record = findTold(page.address);
      const key = record && keyOf(record);
      if (key) drawn.set(key, new Set([...(drawn.get(key) ?? []), ...listIds(page)]));
    }
    expect([...drawn.keys()].length).toBeGreaterThan(20);
    const isLeft = ([key, ids]: [Key, Set<string>]) =>
      [...listDrawn(ownContent, key.kind, key.name)].filter((id) => !ids.has(id) && !ownOnly.includes(id));
    expect(
      [...drawn].flatMap((entry) => isLeft(entry).map((id) => `${entry[0].kind} ${entry[0].name}  #${id}`)),
    ).toEqual([]);
  });
});

/** Drawn of records that the guide's own content has none of today. */
const ownOnly = ["which-line-fits", "it-is-taking-too-long"];

/** What tells what a page draws: all records of a kind do the same, and each guide its own. */
type Key = Pick<AnyRecord, "kind" | "name">;
const keys = new Map<string, Key>();

function keyOf({ kind, name }: AnyRecord): Key {
  const id = kind === "guide" ? `${kind} ${name}` : kind;
  const key = keys.get(id) ?? { kind, name };
  keys.set(id, key);
  return key;
}

function checkIds(page: BuiltPage): string[] {
  const record = findTold(page.address);
  if (record === undefined) return [];
  const own = new Set(listHeadingIds(record));
  const drawn = listDrawn(ownContent, record.kind, record.name);
  return listIds(page)
    .filter((id) => !own.has(id) && !drawn.has(id) && !isFrameId(id))
    .map((id) => `draws #${id}, which lib/guide/drawn-ids.ts does not know`);
}

/** The record whose text a page shows; none for the not-found page, leaflets, cards and pages of staff, which show no text of headings. */
function findTold(address: string): AnyRecord | undefined {
  if (isStep(address)) return findStep(ownGuide.tree, address.split("/").slice(2))?.at;
  if (/^\/dates\/\d{4}-\d\d-\d\d$/.test(address)) return ownGuide.datePage;
  if (/^\/dates\/(?:council\/.+|.+\/council)$/.test(address)) return ownGuide.councilDates;
  return ownGuide.pages.find((page) => page.address === address)?.record;
}

/** The ids of the headings its author wrote, below the fields and in them. */
function listHeadingIds(record: AnyRecord): string[] {
  const found: string[] = [];
  visit(toHtml(record.body, toDraftContext(ownContent)), "element", ({ properties }: Element) => {
    if (typeof properties.id === "string") found.push(properties.id);
  });
  return [...found, ...listTitled(record).map(({ title }) => slug(title))];
}

function listIds({ tree }: BuiltPage): string[] {
  return listElements(tree).flatMap((element) => readAttribute(element, "id") ?? []);
}
