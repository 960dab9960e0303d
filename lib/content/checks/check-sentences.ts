import { type Content, listRecords } from "../content.ts";
import { listTexts, listWords } from "../placed-words.ts";
import type { Problem } from "../problem.ts";
import { listSentences } from "../sentences.ts";
import { checkLength, checkWording, type PlacedSentence } from "../wording.ts";

/** Sentences, facts put in, that break a wording rule or are longer than readers can hold. */
export function checkSentences(content: Content): Problem[] {
  const facts = listRecords(content, "facts").flatMap((record) => Object.entries(record.facts));
  const words = new Map(facts.map(([name, fact]) => [name, fact.words]));
  const inText = listWords(content).flatMap(({ tree, at }) =>
    listSentences(tree, (name) => words.get(name) ?? name).map(
      (sentence): PlacedSentence => ({
        text: sentence.text,
        at: (index) => at(sentence.at(index).line, sentence.at(index).column),
      }),
    ),
  );
  const sentences = [...listTexts(content).filter(({ isOurs }) => isOurs), ...inText];
  return [...checkWording(sentences), ...checkLength(sentences)];
}
