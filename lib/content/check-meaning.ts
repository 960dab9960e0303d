import type { Root } from "mdast";
import { checkBody, type Locate } from "./body.ts";
import { collectKnown } from "./names.ts";
import type { ParsedFile } from "./parse-record.ts";
import type { Problem } from "./problem.ts";
import { checkReferences, listTreeUses, type Use } from "./references.ts";
import { walkFields } from "./walk.ts";
import { checkLength, checkWording, type PlacedSentence } from "./wording/check-wording.ts";
import { listSentences } from "./wording/sentences.ts";

/** What only shows when all files are known: names that do not exist, and sentences that break a wording rule. */
export function checkMeaning(parsed: readonly ParsedFile[]): Problem[] {
  const facts = parsed.flatMap(({ record }) => (record?.kind === "facts" ? [record.facts] : []))[0] ?? {};
  const factWords = (name: string) => facts[name]?.words ?? name;
  const uses: Use[] = [];
  const sentences: PlacedSentence[] = [];
  const problems: Problem[] = [];
  const read = (tree: Root, locate: Locate) => {
    uses.push(...listTreeUses(tree, locate));
    for (const { text, at } of listSentences(tree, factWords))
      sentences.push({ text, at: (index) => locate(at(index).line, at(index).column) });
  };
  for (const { file, front, body, record } of parsed) {
    if (!front) continue;
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
        read(found.words.tree, locate);
      }
    }
    if (body) read(body, (line, column) => ({ file, line: line + front.bodyLine - 1, column }));
  }
  return [
    ...problems,
    ...checkReferences(uses, collectKnown(parsed)),
    ...checkWording(sentences),
    ...checkLength(sentences),
  ];
}
