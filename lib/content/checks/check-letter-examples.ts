import type { Nodes } from "mdast";
import type { Content } from "../content.ts";
import type { Problem } from "../problem.ts";

/** The name of every family in an example, so that nobody takes it for a real one. */
const madeUpName = /\bExample\b/;

/** What readers fill in, or choose from. */
const gap = /\[[^\]]+\]/;

/** A problem for every example that leaves a gap, names no made-up family, or says something else than its letter. */
export function checkLetterExamples({ records, placeOf }: Content): Problem[] {
  return records.flatMap((record) => {
    if (record.kind !== "letter" || !record.mail) return [];
    const message = explainExample(toWords(record.mail.letter.tree), toWords(record.mail.example.tree));
    return message ? [{ ...placeOf(record, ["mail", "example"]), message, rule: "letter-example" }] : [];
  });
}

function explainExample(letter: string, example: string): string | undefined {
  const left = gap.exec(example);
  if (left) return `the example still holds ${left[0]}; fill it in, or leave it out`;
  if (!madeUpName.test(example)) return "nobody in the example is called Example; give the family that name";
  const strayed = findStrayed(letter.split(gap).map(tidy), tidy(example));
  return strayed && `the example does not follow its letter at "${strayed}"; change one of them`;
}

/** The first of the letter's own words that the example does not have in their place. */
function findStrayed(parts: readonly string[], example: string): string | undefined {
  let place = 0;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const found = isLast ? example.length - part.length : example.indexOf(part, place);
    if (found < place || !example.startsWith(part, found) || (index === 0 && found > 0)) return part;
    place = found + part.length;
  }
  return undefined;
}

/** Words alone, a space between paragraphs; sources stand outside what is sent. */
function toWords(node: Nodes): string {
  if (node.type === "textDirective" && node.name === "source") return "";
  if ("value" in node) return node.value;
  if (!("children" in node)) return " ";
  const between = node.type === "root" || node.type === "list" ? " " : "";
  return node.children.map(toWords).join(between);
}

function tidy(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
