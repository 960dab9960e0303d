import { expect, test } from "vitest";
import { dropReactMarks } from "../../../lib/publish/drop-react-marks.ts";
import { parsePage, readText, renderPage } from "../../../lib/publish/page-tree.ts";

const drop = (body: string) =>
  /<body>(.*)<\/body>/s
    .exec(renderPage(dropReactMarks(parsePage(`<!DOCTYPE html><body>${body}`))))?.[1]
    ?.trim();

test("React's comment markers go and the text round them keeps its spaces", () => {
  expect(drop("<p>Due<!-- --> <strong>now</strong> <!-- -->3<!--$--><!--/$--><!--$?--><!--&--></p>")).toBe(
    "<p>Due <strong>now</strong> 3</p>",
  );
});

test("an author's comment is not React's and stays", () => {
  expect(drop("<p><!-- checked by Ann -->x</p>")).toContain("checked by Ann");
});

test("an empty hidden stream holder goes, a hidden element with content or a name stays", () => {
  expect(drop('<div hidden=""><!--$--><!--/$--></div>')).toBe("");
  expect(drop('<div hidden="">x</div>')).toBe("<div hidden>x</div>");
  expect(drop('<div hidden="" id="a"></div>')).toBe('<div hidden id="a"></div>');
});

test("React's own attributes go and the author's data attributes stay", () => {
  expect(drop('<p data-precedence="next" data-kind="x">y</p>')).toBe('<p data-kind="x">y</p>');
});

test("no visible text changes", () => {
  const html = "<!DOCTYPE html><body><p>a<!-- -->b <!--$-->c</p><pre>\n\n x\n</pre>";
  expect(readText(dropReactMarks(parsePage(html)))).toBe(readText(parsePage(html)));
});
