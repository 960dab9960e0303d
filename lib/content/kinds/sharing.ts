import { group, list, plainWords, reference, uncitedWords, words } from "../fields.ts";
import { defineKind } from "./kind.ts";

const leaflet = group({
  title: plainWords("The heading, before the area's name"),
  intro: words("What the service is"),
  say: words("What to say when ringing"),
  "no-service": words("What to do where no source says who runs the service"),
  unclear: words("What to do where sources name only a team that is not independent, or nobody by name"),
  "no-number": words("What to do where sources name a service and give no way to reach it"),
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
  unclear: uncitedWords(
    "What to do where sources name only a team that is not independent, or nobody by name",
  ),
  "more-words": plainWords("The button that opens the area's page"),
  "dates-words": plainWords("The link to the dates"),
});

const area = group({
  "other-letter": words("What to do when a letter names another service"),
  ringing: list(words("One thing to say"), "What to say where a source gives a number to ring"),
  asking: words("Before what to say to the council: that it must have the service"),
  "ask-council": list(words("One thing to say"), "What to say to the council where no source gives a number"),
  "no-pause": words("That asking stops no deadline, and what to do about it"),
  meanwhile: list(words("One thing to do"), "What to do everywhere when the details do not work"),
  cost: words("What the service costs everywhere, by the law"),
  "who-for": words("Who can use it everywhere, by the law"),
  referral: words("How to get to it everywhere, by the law"),
  advice: words("What a SENDIASS is, and how to find it"),
});

const talk = group({
  title: plainWords("The heading"),
  council: plainWords("The link to the list of councils, for the reader's own"),
  "no-hours": plainWords("Where a number's hours are not known, the link to the organisation's own site"),
  others: plainWords("Before those who have no number"),
  organisations: list(
    reference("organisation", "An organisation"),
    "Who to ring where a page names nobody who advises; each needs a number",
  ),
});

const gaps = group({
  "no-resolution": uncitedWords("No independent body is named for disagreement resolution"),
  "no-mediation-advice": uncitedWords("No independent body is named for mediation or its adviser"),
  "not-independent": uncitedWords("The council's own team or the SENDIASS is named as the service"),
  "no-way": uncitedWords("A body is named, and no way to reach it"),
  undated: uncitedWords("A page that names a body has no date"),
  "no-local-offer": uncitedWords("No one has opened the Local Offer, or its address is not known"),
  "no-sendiass": uncitedWords("The SENDIASS has no name here"),
  "no-sendiass-way": uncitedWords("No way to reach the SENDIASS is known"),
});

const staff = group({
  title: plainWords("The heading, before the council's name"),
  summary: words("What the page is for, for the council named in the heading"),
  held: words("Before all that we say of the council"),
  "no-gaps": uncitedWords("Where nothing is missing"),
  missing: words("Before what we have not found"),
  gaps: gaps.describe("What the checklist asks and we have not found, a line each"),
  html: words("Before the HTML to copy: which names are in it"),
  card: words("Before the HTML of the card"),
});

/** `content/sharing.md`: the words that areas' pages, leaflets and cards share, and those about who to ring. */
export const sharing = defineKind({
  title: "What many pages share",
  file: "sharing.md",
  isShownOn: ({ kind }) => kind === "area",
  schema: group({
    leaflet: leaflet.describe("The words of the leaflets"),
    area: area.describe("The words that every council's page shares"),
    card: card.describe("The words of the cards councils put on their own pages"),
    staff: staff.describe("The words of the page each council's staff have"),
    talk: talk.describe("The words of the part about who to ring, on every page that says what to do"),
  }),
});
