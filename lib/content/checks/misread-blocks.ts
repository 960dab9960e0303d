import type { RootContent } from "mdast";
import { toString as toPlainText } from "mdast-util-to-string";
import type { Found } from "./leftover-marks.ts";

/** What is wrong with a block that Markdown reads as something its author hardly meant; `source` is the whole text. */
export function checkBlock(node: RootContent, source: string): Found[] {
  switch (node.type) {
    case "code":
      return [
        {
          message:
            "readers would see this as it is typed, and nothing checks it; take out the spaces at its start, or the ``` around it",
          rule: "no-code",
        },
      ];
    case "heading":
      return checkHeading(toPlainText(node).trim(), source.slice(node.position?.start.offset ?? 0));
    case "listItem":
      return typeof node.checked === "boolean"
        ? [{ message: "a box to tick would not be shown; take out the [ ] or [x]", rule: "leftover-mark" }]
        : [];
    case "table": {
      const [head, ...rows] = node.children;
      const width = head?.children.length ?? 0;
      const row = rows.findIndex(({ children }) => children.length > width);
      const message = `row ${row + 1} of this table has more cells than its first line, and readers would not see the last; give each line ${width}`;
      return row < 0 ? [] : [{ message, rule: "table-row" }];
    }
    default:
      return [];
  }
}

function checkHeading(words: string, source: string): Found[] {
  if (words === "")
    return [
      {
        message: "this heading has no words; write them after the hashes, or take it out",
        rule: "heading-level",
      },
    ];
  const why = explainHeading(words);
  if (why)
    return [{ message: `"${words}" cannot be a heading: ${why}; write other words`, rule: "heading-level" }];
  if (source === "" || /^[ >]*#/.test(source)) return [];
  return [
    {
      message:
        "a line of --- or === right below makes this a heading; leave an empty line between them, or write ## before a heading",
      rule: "heading-level",
    },
  ];
}

function explainHeading(words: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(words) ? undefined : "it has no letters, so nothing can lead to it";
}
