import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { ContentProblems } from "../../../app/_components/frame/content-problems.tsx";
import { sayProblems } from "../../../app/_content/say-problems.ts";
import { formatProblem } from "../../../lib/content/problem.ts";
import { listProblems, openGuide } from "../../../lib/guide/open-guide.ts";
import { change } from "../sound-guide.ts";

const broken = change("areas/southend-on-sea.md", (text) =>
  text.replace("reviewed: 2026-11-22", "reviewed: 25/11/2026").replace("Free for you.", "Ask the LA."),
);
const problems = listProblems(openGuide(broken));
const lines = problems.map(formatProblem);

const toText = (html: string) =>
  html.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

describe("the live preview of content with mistakes", () => {
  it("shows the check's own lines in the browser", () => {
    expect(lines).toHaveLength(2);
    const html = toText(renderToStaticMarkup(createElement(ContentProblems, { problems })));
    expect(html).toContain("The content has 2 problems");
    for (const line of lines) expect(html).toContain(`<code>${line}</code>`);
  });

  it("says them in the terminal, once while they stay the same, and that they are gone", () => {
    const written: string[] = [];
    const spy = vi
      .spyOn(process.stderr, "write")
      .mockImplementation((text) => written.push(String(text)) > 0);
    sayProblems([]);
    sayProblems(problems);
    sayProblems(problems);
    sayProblems([]);
    spy.mockRestore();
    expect(written).toEqual([`${lines.join("\n")}\ncontent: 2 problems\n`, "content: no problems\n"]);
  });
});
