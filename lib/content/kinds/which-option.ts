import { group, reference, uncitedWords, words } from "../fields.ts";
import { defineKind, isGuide } from "./kind.ts";

/** `content/which-option.md`: where the questions start, and what is said beside them. */
export const whichOption = defineKind({
  title: "Which option fits",
  file: "which-option.md",
  isShownOn: isGuide("which-option"),
  schema: group({
    first: reference("question", "The question that is asked first"),
    "not-sure": reference("outcome", 'Where the answer "I am not sure" leads, on every question'),
    printing: uncitedWords("On an outcome, what comes out when it is printed"),
    "young-people": words("What is said to and about young people over compulsory school age"),
  }),
});
