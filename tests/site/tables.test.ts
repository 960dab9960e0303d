import { select } from "hast-util-select";
import { expect, it } from "vitest";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { findTags } from "../support/find-elements.ts";
import { listFindings } from "../support/findings.ts";
import { toText } from "../support/page-text.ts";

const site = openBuiltSite();

it("every table has a name, which a list of tables in a screen reader reads out, and heads for its columns", () => {
  expect(listFindings(site.published, checkTables)).toEqual([]);
  const page = getPage(site, "/mediation-or-disagreement-resolution");
  expect(checkTables(plantDefect(page, /<caption.*?<\/caption>/, ""))).toHaveLength(1);
  expect(checkTables(plantDefect(page, /<table/, '<table aria-labelledby="gone"'))).toEqual([]);
  expect(checkTables(plantDefect(page, /scope="?col"?/g, ""))).toHaveLength(1);
});

function checkTables({ tree }: BuiltPage): string[] {
  return findTags(tree, "table").flatMap((table, index) => {
    const [caption] = findTags(table, "caption");
    const heading = select(`[id="${readAttribute(table, "ariaLabelledBy")}"]`, tree);
    const name = [caption, heading].map((one) => (one ? toText(one) : "")).join("");
    const named = name || readAttribute(table, "ariaLabel");
    return [
      ...(named ? [] : [`has a table without a name, number ${index + 1}`]),
      ...(select("th[scope=col]", table) ? [] : [`has a table without heads, number ${index + 1}`]),
    ];
  });
}
