import { group, list, reference, text } from "../fields.ts";

/** `content/terms/`: a word of the glossary; the body is its meaning in one or two sentences. */
export const term = group({
  term: text("The word as we use it"),
  "also-called": list(text("A name"), "Other names and abbreviations readers meet").optional(),
  sources: list(reference("source", "A source"), "Where the meaning comes from"),
});
