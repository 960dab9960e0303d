import { describe, expect, it } from "vitest";
import { toSkeleton } from "../../support/html-skeleton.ts";

describe("The HTML round a page's words", () => {
  it.each([
    ["other words", "<p>One</p>", "<p>Two words, and more</p>"],
    ["another address of its kind", '<a href="/one">x</a>', '<a href="/two/three">x</a>'],
    [
      "another id that is as often there",
      '<h2 id="a">x</h2><nav aria-labelledby="a">x</nav>',
      '<h2 id="b">x</h2><nav aria-labelledby="b">x</nav>',
    ],
    [
      "another description",
      '<meta name="description" content="One">',
      '<meta name="description" content="Two">',
    ],
    [
      "more rows of the same kinds",
      "<tr><td>1</td></tr><tr><td>1<b>2</b></td></tr>",
      `${"<tr><td>1<b>2</b></td></tr>".repeat(4)}<tr><td>1</td></tr>`,
    ],
    ["more items that are alike", "<li>1</li><li>2</li>", "<li>1</li>".repeat(9)],
    ["another sheet", "<style>p > b { color: red }</style>", "<style>q{}</style>"],
  ])("is the same with %s", (_, one, other) => {
    expect(toSkeleton(one)).toBe(toSkeleton(other));
  });

  it.each([
    ["another tag", "<p>x</p>", "<b>x</b>"],
    ["another attribute", "<p>x</p>", '<p class="a">x</p>'],
    ["another value", '<p class="a">x</p>', '<p class="b">x</p>'],
    ["no words", "<p>x</p>", "<p></p>"],
    ["a bare sign", "<p>x and y</p>", "<p>x & y</p>"],
    ["a bare greater-than sign", "<p>x and y</p>", "<p>x > y</p>"],
    ["another character by name", "<p>&amp;</p>", "<p>&nope;</p>"],
    ["a space at the end of a line", "<p>x\n</p>", "<p>x \n</p>"],
    ["an id twice", '<p id="a">x</p><p id="b">x</p>', '<p id="a">x</p><p id="a">x</p>'],
    [
      "a name twice",
      '<nav aria-label="a">x</nav><nav aria-label="b">x</nav>',
      '<nav aria-label="a">x</nav><nav aria-label="a">x</nav>',
    ],
    [
      "a reference to nothing",
      '<p id="a">x</p><p aria-describedby="a">x</p>',
      '<p id="a">x</p><p aria-describedby="b">x</p>',
    ],
    ["an empty name", '<img alt="x">', '<img alt="">'],
    ["a bare sign in an address", '<a href="/x">x</a>', '<a href="/x&y">x</a>'],
    ["another kind of address", '<a href="/x">x</a>', '<a href="tel:1">x</a>'],
    ["a row of another kind", "<tr><td>1</td></tr>", "<tr><td>1</td></tr><tr><td></td></tr>"],
    ["an end that is missing", "<p>x</p>", "<p>x"],
  ])("is another with %s", (_, one, other) => {
    expect(toSkeleton(one)).not.toBe(toSkeleton(other));
  });
});
