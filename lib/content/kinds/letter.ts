import { toString as toPlainText } from "mdast-util-to-string";
import { broken } from "../broken.ts";
import { count, group, list, oneOf, plainWords, reference, words } from "../fields.ts";
import { definePageKind } from "./kind.ts";
import { note } from "./note.ts";
import { onTheDay } from "./on-the-day.ts";
import { pageFields } from "./page-fields.ts";

/** What has happened, in the order of the page of all letters. */
export const letterHappenings = [
  "you-want-an-assessment",
  "council-said-no",
  "plan-is-wrong",
  "help-not-given",
  "taking-too-long",
  "school-is-the-problem",
  "not-in-school",
  "mediation",
] as const;

/** Where the line that a reader chooses goes in a letter. */
export const lineGap = "[choose your line]";

/** Some mail programs cut a link that is longer than about 2,000 characters, and encoding makes text longer. */
const longestLetter = 1200;

const about =
  "The letter itself, below `|-`: an empty line between paragraphs, and [square brackets] where the reader fills something in";

const aboutExample =
  "The same letter filled in for a made-up family, who are called Example: the letter's own words, with something else in each pair of brackets, or nothing";

const mail = group({
  subject: plainWords("The subject of the email"),
  letter: words(about, { isLetter: true })
    .refine(({ tree }) => toPlainText(tree).length <= longestLetter, {
      error: `is longer than ${longestLetter} characters, which some mail programs cut off; make it shorter`,
      params: broken("letter-length"),
    })
    .meta({ description: about, format: "words" }),
  example: words(aboutExample, { isLetter: true }),
});

const line = group({
  title: plainWords("When this line fits, in the reader's words"),
  line: words("The line that goes into the letter"),
});

/** `content/letters/`: words to send, to say, or to take to a meeting, each on a page of its own. */
export const letter = definePageKind({
  title: "A letter",
  folder: "letters",
  order: (a, b) =>
    letterHappenings.indexOf(a.happening) - letterHappenings.indexOf(b.happening) || a.order - b.order,
  page: { address: (name) => `/letters/${name}` },
  schema: group({
    ...pageFields,
    happening: oneOf(letterHappenings, "The group it stands in, which is what has happened"),
    order: count("Its place in that group, from 1"),
    when: words("When to use it"),
    "by-when": words("By when to use it"),
    "who-to": words("Who it goes to, or who it is about"),
    mail: mail.optional().describe("The letter; leave out when there is nothing to send"),
    lines: list(line, `Lines to choose from; the letter must then hold ${lineGap}`).optional(),
    "on-the-day": onTheDay.optional(),
    notes: list(note, "Questions with lines to write on, for paper").optional(),
    afterwards: list(words("One thing"), "What happens next"),
    organisations: list(reference("organisation", "An organisation"), "Who can help"),
  }),
});
