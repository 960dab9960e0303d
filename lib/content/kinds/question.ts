import { z } from "zod";
import { group, list, plainWords, type Reference, uncitedWords, words, yesOrNo } from "../fields.ts";
import { nameForm, nameFormIn } from "../name-form.ts";
import { defineKind, isGuide } from "./kind.ts";

const answerId = (about: string) =>
  z
    .string()
    .regex(nameForm, "is not an answer's id; use small letters, digits and hyphens")
    .meta({ description: about, format: "id of an answer" });

const target = (about: string) =>
  z
    .string()
    .regex(
      nameFormIn(["questions", "outcomes"]),
      "is not a place to lead to; write questions/ or outcomes/ and the name of the file without .md",
    )
    .transform((place): Reference<"question" | "outcome"> => {
      const [folder, name = ""] = place.split("/");
      return { refersTo: folder === "questions" ? "question" : "outcome", name };
    })
    .meta({ description: about, format: "questions/name or outcomes/name" });

const instead = group({
  after: answerId("An answer that may have been given earlier"),
  to: target("Where this answer leads then"),
});

const answer = group({
  id: answerId("Its name in addresses. Answers that mean the same have the same id, and no others do"),
  words: uncitedWords("What the reader taps", { isAnswer: true }),
  to: target("Where it leads"),
  "on-home-page": yesOrNo(
    "Whether readers give this answer on the front page, so that the question does not offer it; leave out for no",
  ).optional(),
  unless: list(answerId("An answer"), "Answers that hide this one when they were given earlier").optional(),
  instead: list(
    instead,
    "Other places to lead to, after some earlier answers; the first that fits is used",
  ).optional(),
  note: words("What to show beside whatever outcome follows").optional(),
});

/** `content/questions/`: one question of "which option fits"; the body is a line of help, if it needs one. */
export const question = defineKind({
  title: "A question",
  folder: "questions",
  isShownOn: isGuide("which-option"),
  schema: group({
    title: plainWords("The question"),
    "young-people": yesOrNo(
      "Whether the page says whose the right to appeal is; leave out for yes",
    ).optional(),
    answers: list(answer, 'The answers, most frequent first and "I am not sure" last'),
  }),
});
