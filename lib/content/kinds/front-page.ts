import { drawingNames } from "../../brand/drawings.ts";
import { group, list, oneOf, plainWords, siteAddress, words } from "../fields.ts";
import { defineKind, isGuide } from "./kind.ts";

const address = "A page here, or a step of the questions: what the card says is then answered already";

const card = group({
  drawing: oneOf(drawingNames, "The drawing beside the words"),
  title: plainWords("What has happened, in the reader's words"),
  line: plainWords("What belongs here, in up to 10 words"),
  address: siteAddress(address),
});

const link = group({
  words: plainWords("What the link says"),
  address: siteAddress("A page here"),
});

/** `content/front-page.md`: the doors of the front page; its heading and its text are `guides/home.md`. */
export const frontPage = defineKind({
  title: "The front page",
  file: "front-page.md",
  isShownOn: isGuide("home"),
  schema: group({
    letter: link.describe("The first thing to do, for whoever has had a letter"),
    "letter-line": words("Why the letter's date comes first"),
    "what-happened": plainWords("The heading above the cards"),
    cards: list(card, "What can have happened, most frequent first"),
    lines: list(words("One line"), "What does not fit a card, one line each: danger, other nations"),
    links: list(link, "Other ways in, such as the reader's own council"),
  }),
});
