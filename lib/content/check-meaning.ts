import type { Root } from "mdast";
import { checkBody, type Locate } from "./body.ts";
import { collectKnown } from "./names.ts";
import type { ParsedFile } from "./parse-record.ts";
import type { Problem } from "./problem.ts";
import { checkReferences, listTreeUses, type Use } from "./references.ts";
import { walkFields } from "./walk.ts";
import { checkLength, checkWording, type PlacedSentence } from "./wording/check-wording.ts";
import { listSentences } from "./wording/sentences.ts";
import { checkTypedFacts, nameFact } from "./wording/typed-facts.ts";

/** What only shows when all files are known: names that do not exist, and sentences that break a wording rule. */
export function checkMeaning(parsed: readonly ParsedFile[]): Problem[] {
  const facts = parsed.flatMap(({ record }) => (record?.kind === "facts" ? [record.facts] : []))[0] ?? {};
  const factWords = (name: string) => facts[name]?.words ?? name;
  const uses: Use[] = [];
  const sentences: PlacedSentence[] = [];
  const typed: PlacedSentence[] = [];
  const problems: Problem[] = [];
  const place = (tree: Root, locate: Locate, fill: (name: string) => string): PlacedSentence[] =>
    listSentences(tree, fill).map(({ text, at }) => ({
      text,
      at: (index) => locate(at(index).line, at(index).column),
    }));
  const read = (tree: Root, locate: Locate, mayType: boolean) => {
    uses.push(...listTreeUses(tree, locate));
    sentences.push(...place(tree, locate, factWords));
    if (!mayType) typed.push(...place(tree, locate, nameFact));
  };
  for (const { file, front, body, record } of parsed) {
    if (!front) continue;
    // A fact says its own number, a source says what it says, and a change what was true on its day.
    const mayType = record?.kind === "facts" || record?.kind === "source";
    for (const found of walkFields(record ?? {})) {
      const { path } = found;
      if ("reference" in found) uses.push({ ...found.reference, file, ...front.locate(path) });
      else if ("plainWords" in found)
        sentences.push({
          text: found.plainWords,
          at: (index) => ({ file, ...front.locateInside(path, 1, index + 1) }),
        });
      else {
        const locate: Locate = (line, column) => ({ file, ...front.locateInside(path, line, column) });
        problems.push(...checkBody(found.words.tree, locate));
        read(found.words.tree, locate, mayType || path[0] === "changes");
      }
    }
    if (body) read(body, (line, column) => ({ file, line: line + front.bodyLine - 1, column }), mayType);
  }
  return [
    ...problems,
    ...checkReferences(uses, collectKnown(parsed)),
    ...checkWording(sentences),
    ...checkLength(sentences),
    ...checkTypedFacts(typed, facts),
  ];
}
