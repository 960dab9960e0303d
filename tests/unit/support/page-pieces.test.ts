import { describe, expect, it } from "vitest";
import { parsePage } from "../../../lib/publish/page-tree.ts";
import { listParts } from "../../support/page-pieces.ts";

const read = (main: string, head = "") =>
  listParts(parsePage(`<!doctype html><html><head>${head}</head><body><main>${main}</main></body></html>`));
const countNew = (one: string, other: string, which: "told" | "drawn") =>
  [...read(other)[which]].filter((piece) => !read(one)[which].has(piece)).length;
const tells = (one: string, other: string) => countNew(one, other, "told");
const adds = (one: string, other: string) => tells(one, other) + countNew(one, other, "drawn");

describe("The pieces of a page", () => {
  it.each([
    ["other words", "<p>One</p>", "<p>Two words</p>"],
    ["another address of the same kind", '<p><a href="/a">A</a></p>', '<p><a href="/b">B</a></p>'],
    ["other names for screen readers", '<nav aria-label="A"></nav>', '<nav aria-label="B"></nav>'],
    [
      "more rows that are alike",
      "<ul><li>1</li><li>2</li><li>3</li></ul>",
      `<ul>${"<li>1</li>".repeat(9)}</ul>`,
    ],
  ])("are the same with %s", (_, one, other) => {
    expect(adds(one, other)).toBe(0);
    expect(adds(other, one)).toBe(0);
  });

  it.each([
    ["a class", "<p>x</p>", '<p class="a">x</p>'],
    ["a role", "<p>x</p>", '<p role="note">x</p>'],
    [
      "a number of columns",
      "<table><tr><td>x</td></tr></table>",
      '<table><tr><td colspan="2">x</td></tr></table>',
    ],
    ["what it stands in", "<p>x</p>", "<div><p>x</p></div>"],
    ["the class of what it stands in", "<div><p>x</p></div>", '<div class="a"><p>x</p></div>'],
    ["what stands before it", "<p>x</p>", "<h2>x</h2><p>x</p>"],
    ["not being the last", "<p>x</p>", "<p>x</p><hr>"],
    ["no words", "<p>x</p>", "<p></p>"],
    ["another kind of address", '<a href="/a">x</a>', '<a href="tel:1">x</a>'],
    ["another file to fetch", '<img src="/a.png" alt="">', '<img src="/b.png" alt="">'],
    ["an attribute nobody thought of", "<p>x</p>", '<p data-x="1">x</p>'],
    ["an item of another kind", "<dl><dt>x</dt><dd>x</dd></dl>", "<dl><dt>x</dt><dd>x</dd><dd>x</dd></dl>"],
    [
      "another order of headings",
      "<h1>x</h1><h2>x</h2><h3>x</h3><h2>x</h2>",
      "<h1>x</h1><h2>x</h2><h2>x</h2><h3>x</h3>",
    ],
  ])("are others with %s", (_, one, other) => {
    expect(adds(one, other)).toBeGreaterThan(0);
  });

  it("are others to draw and the same to tell with other neighbours", () => {
    for (const [one, other] of [
      ["<h2>x</h2><p>x</p>", "<h2>x</h2><p>x</p><p>x</p>"],
      ["<p>x</p><h2>x</h2>", "<p>x</p><h2>x</h2><p>x</p>"],
    ] as const) {
      expect(adds(one, other)).toBeGreaterThan(0);
      expect(tells(one, other)).toBe(0);
    }
  });

  it("are all others with another sheet or another icon", () => {
    const page = (head: string) => read("<p>x</p>", head).told;
    expect(page("<style>p{}</style>")).not.toEqual(page("<style>q{}</style>"));
    expect(page('<link rel="icon" href="/a">')).not.toEqual(page('<link rel="icon" href="/b">'));
    expect(page('<link rel="canonical" href="/a">')).toEqual(page('<link rel="canonical" href="/b">'));
  });
});

it("the longest word and the longest text of each place are measured, wherever the place stands", () => {
  const { lengths } = read("<p>A long-ish word</p><div><p>Hi</p></div><p>unbreakable <b>bold</b></p>");
  expect([...lengths.values()]).toEqual([
    { word: 11, text: 15 },
    { word: 2, text: 2 },
    { word: 4, text: 4 },
  ]);
});
