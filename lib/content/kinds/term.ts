import { group, list, reference, text } from "../fields.ts";
import { defineKind, isGuide } from "./kind.ts";

/** `content/terms/`: a word of the glossary; the body is its meaning in one or two sentences. */
export const term = defineKind({
  title: "A term",
  folder: "terms",
  order: (a, b) => a.term.localeCompare(b.term, "en-GB"),
  isShownOn: isGuide("glossary"),
  schema: group({
    term: text("The word as we use it"),
    "also-called": list(text("A name"), "Other names and abbreviations readers meet").optional(),
    sources: list(reference("source", "A source"), "Where the meaning comes from"),
  }),
});
