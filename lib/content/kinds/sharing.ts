import { group, list, plainWords, uncitedWords, words } from "../fields.ts";
import { defineKind } from "./kind.ts";

const leaflet = group({
  title: plainWords("The heading, before the area's name"),
  intro: words("What the service is"),
  say: words("What to say when ringing"),
  "no-service": words("What to do where no source says who runs the service"),
  letter: words("What to do after a decision letter; above the main action of the area's page too"),
  dates: list(words("One date"), "The dates to know, by their facts"),
  advice: words("Who gives free advice"),
  scan: words("What is behind the square code and the short address"),
  printing: words("On screen only: how to print the leaflet"),
});

const card = group({
  title: plainWords("The heading, before the area's name"),
  intro: uncitedWords("What the service is"),
  letter: uncitedWords("What to do after a decision letter"),
  "no-service": uncitedWords("What to do where no source says who runs the service"),
  "more-words": plainWords("The button that opens the area's page"),
  "dates-words": plainWords("The link to the dates"),
});

/** `content/sharing.md`: the words every area's leaflet and card share; the rest comes from the area. */
export const sharing = defineKind({
  title: "Leaflets and cards",
  file: "sharing.md",
  isShownOn: ({ kind }) => kind === "area",
  schema: group({
    leaflet: leaflet.describe("The words of the leaflets"),
    card: card.describe("The words of the cards councils put on their own pages"),
  }),
});
