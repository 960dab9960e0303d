import type { WordingRule } from "./rule.ts";

/** What is said to move an appeal date, and does not. */
export const clock = [
  {
    id: "clock-does-not-stop",
    pattern:
      /\b(?:pauses?|stops?|extends?|suspends?|freezes?)\b[^.]{0,30}\b(?:clock|deadlines?|time limits?|appeal (?:limit|date)|time to appeal)\b/i,
    unless:
      /\b(?:not|never|nothing|no|neither|nor|cannot|without)\b|^(?:does|do|will|what|can|which)\b.*\?|\b(?:Tribunal|judge|August|Christmas)\b/i,
    reason: "nothing but a certificate moves an appeal date",
    suggestion: 'Write "does not pause"',
    caught: [
      "Disagreement resolution stops the appeal clock.",
      "A complaint extends your time limit.",
      "Mediation will pause the deadline.",
    ],
    fine: [
      "Disagreement resolution does not stop the appeal clock.",
      "Does it stop the appeal clock?",
      "Weekends and holidays do not extend it.",
      "The Tribunal can extend the time limit.",
    ],
  },
  {
    id: "no-more-time",
    pattern:
      /\b(?:mediat(?:ion|ing)|disagreement resolution|complain(?:ts?|ing))\b[^.]{0,40}\b(?:gives?|buys?|allows?|gets?|means)\b[^.]{0,25}\b(?:(?:more|extra|additional|further|another) (?:time|months?|weeks?|days?)|longer)\b(?! to (?!appeal|apply|go|register|decide whether to appeal))/i,
    unless:
      /\b(?:not|never|nothing|no|neither|nor|cannot|certificates?)\b|^(?:does|do|will|can|could)\b.*\?/i,
    reason:
      "only a mediation certificate can give more time to appeal, and only when its date is late enough",
    suggestion: 'Name the certificate: "A certificate can give you more time to appeal"',
    caught: [
      "Using mediation gives you more time to appeal.",
      "Mediation can buy families extra time.",
      "Mediation gives you an extra month to appeal.",
      "A complaint means you have longer to appeal.",
    ],
    fine: [
      "A mediation certificate can give you more time to appeal.",
      "Mediation does not give you more time to appeal.",
      "Does mediation give you more time?",
      "Mediation gives everyone more time to talk.",
    ],
  },
] as const satisfies readonly WordingRule[];
