import { count, group, list, oneOf, plainWords, reference, siteAddress, text, words } from "../fields.ts";
import { contact } from "./contact.ts";
import { defineKind, isGuide } from "./kind.ts";

/** What an organisation is to a reader: someone who comes at once, who advises, or who decides. */
const roles = ["emergency", "advice", "tribunal", "ombudsman", "regulator", "government", "health"] as const;

/** `content/organisations/`: a national service or the owner of one of the options; the body says more. */
export const organisation = defineKind({
  title: "An organisation",
  folder: "organisations",
  order: (a, b) => a.order - b.order,
  // A page that names it says its number, or leads to its site.
  isShownOn: (page, name) =>
    isGuide("support")(page) || (page.organisations ?? []).some((named) => named.name === name),
  schema: group({
    title: text("Its name"),
    role: oneOf(roles, "What it is to a reader"),
    order: count("Its place in lists, from 1"),
    summary: words("What it does for a reader, in one sentence"),
    standing: plainWords("What a source says it is, in a few words: Free, independent").optional(),
    page: siteAddress("The page here that finds it, where each area has its own").optional(),
    contacts: list(contact, "How to reach it"),
    sources: list(reference("source", "A source"), "Where this was read"),
  }),
});
