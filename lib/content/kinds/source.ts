import { dayOr, group, oneOf, text, webAddress, words } from "../fields.ts";
import { defineKind, isGuide } from "./kind.ts";

/** What sort of thing a source is, strongest first. */
const sourceTypes = [
  "act",
  "regulations",
  "tribunal-rules",
  "code-of-practice",
  "official-guidance",
  "decision",
  "council-page",
  "charity-page",
  "other-page",
] as const;

/** How sure we are that a source says what we say it does. */
export const certainties = ["read", "not-rechecked", "uncertain"] as const;

/** Made once: to compare two strings by a language makes one each time. */
const byTitle = new Intl.Collator("en-GB", { numeric: true });

/** `content/sources/`: one section, regulation, rule, paragraph or page the guide relies on. */
export const source = defineKind({
  title: "A source",
  folder: "sources",
  order: (a, b) => byTitle.compare(a.title, b.title),
  isShownOn: isGuide("sources"),
  schema: group({
    title: text("Its full name: Children and Families Act 2014, section 55"),
    type: oneOf(
      sourceTypes,
      "What sort of source it is; the page of a SENDIASS or of a provider is an other-page, unless a charity runs it",
    ),
    publisher: text("Who publishes it"),
    link: webAddress("Where to read it"),
    says: words("What it says that the guide relies on, in our own words"),
    certainty: oneOf(
      certainties,
      "read: someone read the text in a stored copy; not-rechecked: general knowledge, nobody has read the text yet; uncertain: sources differ",
    ),
    "copy-read": text("Which copy was read and its date; leave out when nobody has read one").optional(),
    "opened-on": dayOr("not yet", "When someone opened the live page and checked it, or not yet"),
  }),
});
