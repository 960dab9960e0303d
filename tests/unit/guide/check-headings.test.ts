import { describe, expect, it } from "vitest";
import { formatProblem } from "../../../lib/content/problem.ts";
import { listProblems, openGuide } from "../../../lib/guide/open-guide.ts";
import { change } from "../sound-guide.ts";

/** What an author reads once a file of the sound guide has this text below its own. */
function check(path: string, text: string): string[] {
  const files = change(path, (held) => `${held}\n${text}\n`);
  return listProblems(openGuide(files)).map(formatProblem);
}

describe("a heading", () => {
  it("may not be called as a part of its page, whose id it would have", () => {
    expect(check("situations/hours-cut.md", "## Who can you ask?\n\nThe head.")).toEqual([
      'content/situations/hours-cut.md:21:1  "Who can you ask?" cannot be a heading here: this page has a part of its own by that name, and a link would lead to the wrong one; write other words, such as "Who can you ask, in detail?"  [heading-taken]',
    ]);
  });

  it.each([
    ["areas/southend-on-sea.md", "## What can you ask the council?"],
    ["guides/support.md", "## Who can advise you"],
    ["guides/support.md", "## Helpline"],
    ["guides/glossary.md", "## Mediator"],
    ["guides/areas.md", "## East of England"],
    ["guides/time-limits.md", "## Draft plan came"],
    ["outcomes/appeal.md", "## What can you do now?"],
    ["sheets/calls.md", "## Before the call"],
    ["date-page.md", "## How did we work it out?"],
    ["guides/mediation.md", "### Answer 2"],
  ])("may not in %s: %s", (path, heading) => {
    expect(
      check(path, `## One\n\nText.\n\n${heading}\n\nText.`).map((line) => /\[.*\]$/.exec(line)?.[0]),
    ).toEqual(["[heading-taken]"]);
  });

  it.each([
    ["options/complain.md", "## What can you do now?"],
    ["guides/mediation.md", "## Mediator"],
    ["areas/southend-on-sea.md", "## By when?"],
    ["guides/mediation.md", "## Twice\n\nText.\n\n## Twice"],
  ])("may be called as a part of other pages: in %s %s", (path, heading) => {
    expect(check(path, `${heading}\n\nText.`)).toEqual([]);
  });

  it("has the id of its words with what facts stand for", () => {
    const [line = ""] = check("guides/support.md", "## The *helpline*");
    expect(line).toBe("");
    expect(check("guides/support.md", "## *Helpline*")).toHaveLength(1);
  });
});
