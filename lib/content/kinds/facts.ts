import { z } from "zod";
import { group, list, reference, text, uncitedWords } from "../fields.ts";
import { nameForm } from "../name-form.ts";
import { defineKind } from "./kind.ts";

const fact = group({
  words: text("What is put into the sentence: 2 months"),
  means: uncitedWords(
    "The whole rule in one or two sentences, for authors who choose a fact; no page shows it",
  ),
  sources: list(
    reference("source", "A source"),
    "Where the law or guidance says so; the first is the one shown where the fact is used",
  ),
});

/** `content/facts.md`: each time limit, amount and period once, by name. */
export const facts = defineKind({
  title: "Facts",
  file: "facts.md",
  schema: group({
    facts: z
      .record(z.string().regex(nameForm, "is not a fact name; use small letters, digits and hyphens"), fact)
      .describe("Each fact under its own name, such as appeal-limit"),
  }),
});
