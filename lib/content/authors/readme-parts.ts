import { wordingRules } from "../wording/rules.ts";
import { toFieldTables } from "./field-tables.ts";
import { toMarkdownTable } from "./markdown-table.ts";

const parts = { fields: toFieldTables, wording: toWordingTable };

/** content/README.md with the parts made from the code as they are now, each between its two marker comments. */
export function putReadmeParts(readme: string): string {
  return Object.entries(parts).reduce((text, [name, toPart]) => {
    const start = `<!-- ${name}: made by npm run content:readme -->`;
    const end = `<!-- end of ${name} -->`;
    const [before, rest] = text.split(start);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined) {
      throw new Error(`content/README.md must hold the lines ${start} and ${end}`);
    }
    return `${before}${start}\n\n${toPart()}\n\n${end}${after}`;
  }, readme);
}

function toWordingTable(): string {
  const rows = wordingRules.map(({ id, reason, suggestion }) => [`\`${id}\``, reason, suggestion]);
  return toMarkdownTable([["Rule", "Why", "What to do"], ...rows]);
}
