import { count, group, list, plainWords, words, yesOrNo } from "../fields.ts";
import { definePageKind } from "./kind.ts";
import { pageFields } from "./page-fields.ts";

/** `content/disagreement-types/`: one of the four types in section 57 of the Act and paragraph 11.8 of the Code. */
export const disagreementType = definePageKind({
  title: "A type of disagreement",
  folder: "disagreement-types",
  order: (a, b) => a.number - b.number,
  page: { address: (name) => `/disagreement-types/${name}` },
  schema: group({
    ...pageFields,
    number: count("Its number in the Code of Practice, 1 to 4"),
    "who-with": plainWords("The reader's words for who the disagreement is with, for the home page"),
    "families-take-part": yesOrNo("Whether parents and young people are one of the sides"),
    "needs-plan": yesOrNo("Whether it is only for those who have, or may get, an EHC plan"),
    sides: list(words("One side"), "Everyone it can be between"),
    "is-about": list(words("One duty or subject"), "What the disagreement is about"),
    moments: list(words("One moment"), "When the service can be used"),
    example: words("A short made-up example in plain words"),
  }),
});
