import { count, group, list, oneOf, reference, text, words } from "../fields.ts";
import { contact } from "./contact.ts";
import { defineKind, isGuide } from "./kind.ts";

/** What an organisation is to a reader: someone who advises, or someone who decides. */
const roles = ["advice", "tribunal", "ombudsman", "regulator", "government", "health"] as const;

/** `content/organisations/`: a national service or the owner of one of the options; the body says more. */
export const organisation = defineKind({
  title: "An organisation",
  folder: "organisations",
  order: (a, b) => a.order - b.order,
  // An option's page opens the site of the first one it names.
  isShownOn: (page, name) =>
    isGuide("support")(page) || (page.kind === "option" && page.organisations?.[0]?.name === name),
  schema: group({
    title: text("Its name"),
    role: oneOf(roles, "What it is to a reader"),
    order: count("Its place in lists, from 1"),
    summary: words("What it does for a reader, in one sentence"),
    contacts: list(contact, "How to reach it"),
    sources: list(reference("source", "A source"), "Where this was read"),
  }),
});
