import { group, list, oneOf, plainWords, siteAddress, text, words } from "../fields.ts";
import { defineKind, isGuide } from "./kind.ts";

/** `content/duties/`: one thing the law makes a council publish or arrange; its file name is its number in the checklist. */
export const duty = defineKind({
  title: "A row of the checklist for councils",
  folder: "duties",
  // A row's file is named after its number, such as `l4`.
  order: (a, b) => Number(a.name.slice(1)) - Number(b.name.slice(1)),
  isShownOn: isGuide("for-councils"),
  schema: group({
    title: plainWords("What the council must do, as a short heading"),
    law: text("Where the law says so, in short: SEND Regulations 2014, regulation 53"),
    says: words("What the law asks for, with its source"),
    "legal-text": oneOf(
      ["read", "second-hand"],
      "read: someone read the text itself in a stored copy; second-hand: only what other bodies say of it, so open it before launch",
    ),
    "copy-read": text("Which copy was read, where its date matters").optional(),
    pages: list(
      siteAddress("An address on this site"),
      "Our pages a council can link to; leave out where only the council's own site will do",
    ).optional(),
    "own-site": words("What has to be on the council's own site"),
  }),
});
