import { count, group, list, oneOf, plainWords, reference, words } from "../fields.ts";
import { defineKind, isGuide } from "./kind.ts";

/** The decisions a council must write a letter about, in the order a reader meets them. */
export const decisions = [
  "refusing-to-assess",
  "refusing-a-plan",
  "final-plan",
  "not-amending",
  "refusing-to-re-assess",
  "ending-the-plan",
] as const;

/** `content/letter-checks/`: one thing a council's decision letter must say; all of them are on the page /decision-letter. */
export const letterCheck = defineKind({
  title: "A check of the decision letter",
  folder: "letter-checks",
  order: (a, b) => a.order - b.order,
  isShownOn: isGuide("decision-letter"),
  schema: group({
    title: plainWords("What must be there, in the reader's words"),
    order: count("Its place in the list, from 1"),
    decisions: list(oneOf(decisions, "A decision"), "The decisions whose letters must say it"),
    "must-say": words("What the letter must say, with its source"),
    why: words("Why it matters to the reader"),
    letter: reference("letter", "The letter that asks for it"),
    line: words("The line to put into that letter"),
    "if-late": words("How the gap may help a late appeal; never what a judge will decide"),
  }),
});
