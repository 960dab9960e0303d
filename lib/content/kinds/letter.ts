import { toString as toPlainText } from "mdast-util-to-string";
import { broken } from "../broken.ts";
import { count, group, list, oneOf, plainWords, reference, words } from "../fields.ts";
import { definePageKind } from "./kind.ts";
import { pageFields } from "./page-fields.ts";

/** What a reader does with it: sends it, says it on the phone, or takes it along and writes on it. */
export const letterSorts = ["send", "say", "prepare"] as const;

/** Where the line that a reader chooses goes in a letter. */
export const lineGap = "[choose your line]";

/** Some mail programs cut a link that is longer than about 2,000 characters, and encoding makes text longer. */
const longestLetter = 1200;

const about =
  "The letter itself, below `|-`: an empty line between paragraphs, and [square brackets] where the reader fills something in";

const mail = group({
  subject: plainWords("The subject of the e-mail"),
  letter: words(about, { isLetter: true })
    .refine(({ tree }) => toPlainText(tree).length <= longestLetter, {
      error: `is longer than ${longestLetter} characters, which some mail programs cut off; make it shorter`,
      params: broken("letter-length"),
    })
    .meta({ description: about, format: "words" }),
});

const line = group({
  title: plainWords("When this line fits, in the reader's words"),
  line: words("The line that goes into the letter"),
});

const note = group({
  question: plainWords("What to write down"),
  lines: count("How many ruled lines it gets on paper"),
});

/** `content/letters/`: words to send, to say, or to take to a meeting, each on a page of its own. */
export const letter = definePageKind({
  title: "A letter",
  folder: "letters",
  order: (a, b) => letterSorts.indexOf(a.sort) - letterSorts.indexOf(b.sort) || a.order - b.order,
  page: { address: (name) => `/letters/${name}`, isOneOfMany: true },
  schema: group({
    ...pageFields,
    sort: oneOf(letterSorts, "What the reader does with it: send it, say it, or prepare with it"),
    order: count("Its place among those of its sort, from 1"),
    when: words("When to use it"),
    "by-when": words("By when to use it"),
    "who-to": words("Who it goes to, or who it is about"),
    mail: mail.optional().describe("The letter; leave out when there is nothing to send"),
    lines: list(line, `Lines to choose from; the letter must then hold ${lineGap}`).optional(),
    notes: list(note, "Questions with lines to write on, for paper").optional(),
    afterwards: list(words("One thing"), "What happens next"),
    organisations: list(reference("organisation", "An organisation"), "Who can help"),
  }),
});
