import { expect, test } from "vitest";
import { dropShareRepeats } from "../../../lib/publish/drop-share-repeats.ts";
import { parsePage, renderPage } from "../../../lib/publish/page-tree.ts";

const head = (metas: string) => `<!DOCTYPE html><html><head>${metas}</head><body></body></html>`;
const drop = (metas: string) => renderPage(dropShareRepeats(parsePage(head(metas))));
const said = '<meta property="og:title" content="A"><meta property="og:image:alt" content="B">';

test("what is said of a shared page is said once", () => {
  expect(
    drop(`${said}<meta name="twitter:title" content="A"><meta name="twitter:image:alt" content="B">`),
  ).toBe(head(said));
});

test("what is said twice in the same words is said once, as Next does of the not-found page", () => {
  const robots = '<meta name="robots" content="noindex">';
  expect(drop(robots + said + robots)).toBe(head(robots + said));
});

test.each([
  '<meta name="twitter:card" content="summary_large_image">',
  '<meta name="twitter:title" content="Other words">',
  '<meta name="twitter:description" content="A">',
  '<meta name="description" content="A">',
])("%s says something else, and stays", (meta) => expect(drop(said + meta)).toBe(head(said + meta)));
