import type { Site } from "../content/record.ts";
import { toMailLink } from "../text/mail-link.ts";

/** A link that opens an email to us with the questions a changed contact raises. */
export function toChangeMail(site: Site): string {
  const subject = "A change for the guide";
  const lines = [
    "Council:",
    "Address of our page:",
    "What it says now:",
    "What it should say:",
    "From which day:",
    "Where the council publishes it:",
    "Who confirms it (name, job, council email):",
  ];
  return toMailLink(subject, lines.join("\n"), site.email);
}
