import { z } from "zod";
import { count, group, list, reference, text, words } from "../fields.ts";
import { contact } from "./contact.ts";

/** What an organisation is to a reader: someone who advises, or someone who decides. */
export const roles = ["advice", "tribunal", "ombudsman", "regulator", "government", "health"] as const;

/** `content/organisations/`: a national service or the owner of one of the options; the body says more. */
export const organisation = group({
  title: text("Its name"),
  role: z.enum(roles, { error: `must be one of ${roles.join(", ")}` }).describe("What it is to a reader"),
  order: count("Its place in lists, from 1"),
  summary: words("What it does for a reader, in one sentence"),
  contacts: list(contact, "How to reach it"),
  sources: list(reference("source", "A source"), "Where this was read"),
});
