import { keepFor } from "../../memo/keep-for.ts";
import { type Content, listFacts } from "../content.ts";
import { inEachFile } from "../in-each-file.ts";
import { listSaid, type PlacedText, type PlacedWords } from "../placed-words.ts";
import type { Problem } from "../problem.ts";
import type { Facts } from "../record.ts";
import { checkLength, checkWording, type PlacedSentence } from "../wording/check-wording.ts";
import { listSentences } from "../wording/sentences.ts";
import { checkTypedFacts, nameFact } from "../wording/typed-facts.ts";

/** Sentences, facts put in, that break a wording rule or are longer than readers can hold; and facts that are typed as words. */
export function checkSentences(content: Content): Problem[] {
  return checkWithFacts(listFacts(content))(content);
}

const checkWithFacts = keepFor((facts: Facts["facts"]) =>
  inEachFile((file) => {
    const { texts, words } = listSaid(file);
    const ours = texts.filter(({ isOurs }) => isOurs);
    return [...ours.flatMap(checkText), ...words.flatMap((said) => checkWords(said, facts))];
  }),
);

function checkText(text: PlacedText): Problem[] {
  return [...checkWording([text]), ...checkLength([text])];
}

function checkWords(words: PlacedWords, facts: Facts["facts"]): Problem[] {
  const sentences = toSentences(words, (name) => facts[name]?.words ?? name);
  const typed = mustUseFacts(words) ? toSentences(words, nameFact) : [];
  return [...checkWording(sentences), ...checkLength(sentences), ...checkTypedFacts(typed, facts)];
}

/** A fact says its own number, a source says what it says, and a change what was true on its day. */
function mustUseFacts({ kind, path }: PlacedWords): boolean {
  return kind !== "facts" && kind !== "source" && path[0] !== "changes";
}

function toSentences({ tree, names, at }: PlacedWords, fill: (name: string) => string): PlacedSentence[] {
  return listSentences(tree, fill).map((sentence) => ({
    text: sentence.text,
    names,
    at: (index: number) => at(sentence.at(index).line, sentence.at(index).column),
  }));
}
