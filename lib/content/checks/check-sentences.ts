import { type Content, listRecords } from "../content.ts";
import { listTexts, listWords, type PlacedWords } from "../placed-words.ts";
import type { Problem } from "../problem.ts";
import { checkLength, checkWording, type PlacedSentence } from "../wording/check-wording.ts";
import { listSentences } from "../wording/sentences.ts";
import { checkTypedFacts, nameFact } from "../wording/typed-facts.ts";

/** Sentences, facts put in, that break a wording rule or are longer than readers can hold; and facts that are typed as words. */
export function checkSentences(content: Content): Problem[] {
  const facts = listRecords(content, "facts")[0]?.facts ?? {};
  const words = listWords(content);
  const plain = listTexts(content).filter(({ isOurs }) => isOurs);
  const sentences = [...plain, ...toSentences(words, (name) => facts[name]?.words ?? name)];
  const typed = toSentences(words.filter(mustUseFacts), nameFact);
  return [...checkWording(sentences), ...checkLength(sentences), ...checkTypedFacts(typed, facts)];
}

/** A fact says its own number, a source says what it says, and a change what was true on its day. */
function mustUseFacts({ record, path }: PlacedWords): boolean {
  return record?.kind !== "facts" && record?.kind !== "source" && path[0] !== "changes";
}

function toSentences(words: readonly PlacedWords[], fill: (name: string) => string): PlacedSentence[] {
  return words.flatMap(({ tree, at }) =>
    listSentences(tree, fill).map((sentence) => ({
      text: sentence.text,
      at: (index: number) => at(sentence.at(index).line, sentence.at(index).column),
    })),
  );
}
