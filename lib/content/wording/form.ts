import type { WordingRule } from "./rule.ts";

/** Slips of form: numbers grouped wrongly, notes to ourselves, links that do not say where they lead. */
export const form = [
  {
    id: "phone-grouping",
    pattern: /(?<!\d)\(?020[3478]\)?[ -]\d|(?<!\d)\(?0(?:121|131|141|151|161|191)\)?\d{3}[ -]?\d{4}\b/,
    reason: "the code and the number are grouped wrongly",
    suggestion: "Write 020 8123 4567 or 0121 234 5678",
    caught: ["Ring 0208 123 4567.", "Ring (0207) 123 4567.", "Ring 0121234 5678."],
    fine: ["Ring 020 8123 4567.", "Ring 0121 234 5678.", "Ring 03330 062 835."],
  },
  {
    id: "editors-note",
    pattern:
      /\bDO NOT EDIT\b|\bTODO\b|\bTBC\b|\bTBD\b|\bFIXME\b|\bXXX+\b|\b[Ll]orem ipsum\b|\[(?:insert|add|check)\b/,
    reason: "this is a note to ourselves, not words for readers",
    suggestion: "Finish it or take it out",
    caught: ["DO NOT EDIT below.", "TODO ask the council.", "The fee is TBC.", "Lorem ipsum dolor."],
    fine: ["Do not edit the form after you sign it.", "What is there to do next?", "Keep a note of it."],
  },
  {
    id: "link-text",
    pattern:
      /\b(?:click (?:here|this|on this)|more info|this link|here['’]s the link)\b|\bhttps?:\/\/|\bwww\.[a-z]/i,
    reason: "a link must say where it leads, also when it is read alone",
    suggestion: 'Write the page\'s name: "[Mediation](/mediation)"',
    caught: [
      "Click here to apply.",
      "See https://example.org for the form.",
      "For more info, ring.",
      "Go to www.example.org.",
    ],
    fine: [
      "See Mediation.",
      "For more information, ring the adviser.",
      "You can read more in the Code of Practice.",
    ],
  },
  {
    id: "email-spelling",
    pattern: /\be-mail/i,
    reason: "the guide writes it in one way",
    suggestion: 'Write "email"',
    caught: ["Send an e-mail.", "E-mails count from the day they are sent.", "Its e-mail address is new."],
    fine: ["Send an email.", "Emails count from the day they are sent.", "Do it online, by e-form."],
  },
] as const satisfies readonly WordingRule[];
