import type { WordingRule } from "./rule.ts";

/** The mistakes about time limits that cost people their appeal. */
export const deadlines = [
  {
    id: "appeal-limit",
    pattern: /\b(?:60|sixty|30|thirty)(?: (?:calendar|working))? days\b|\b(?:8|eight) weeks\b/i,
    onlyWith: /\bappeal(?:s|ing)?\b|\b(?:apply|go|write) to the (?:SEND )?Tribunal\b/i,
    unless:
      /\bnot (?:60|sixty|30|thirty|8|eight)\b|\b(?:council|NHS body|school|college|Tribunal) (?:must|has|have|then|should|usually|can|will)\b/i,
    reason: "the appeal limit is counted in months: 2 months from the letter or 1 month from the certificate",
    suggestion: "Write :fact[appeal-limit] or :fact[certificate-appeal-limit]",
    caught: [
      "You have 60 days to appeal.",
      "Appeal within 8 weeks of the letter.",
      "You must appeal within 30 days of the council's decision.",
      "You have eight weeks to go to the Tribunal.",
    ],
    fine: [
      "The council must arrange mediation within 30 days.",
      "The council has 8 weeks to send the final amended plan.",
      "If you want to appeal later, the council must still arrange mediation within 30 days.",
      "The limit to appeal is 2 months, not 60 days.",
    ],
  },
  {
    id: "count-from-letter",
    pattern:
      /\b(?:months?|weeks?|days?)\b[^.]{0,30}\b(?:of|from|after|since)(?: when| the (?:date|day)(?: when)?)?(?: you| they)? (?:receiv(?:e|ing|ed)|get(?:ting)?|got) (?:the|your|a|this|their)(?: council['’]s| final| decision| written)* (?:letter|decision|notice|plan)\b/i,
    unless: /\bnot\b[^.]{0,25}\b(?:receiv|get|got)/i,
    reason: "time runs from when the letter was sent, not from when it came",
    suggestion: 'Write "from the date on the letter"',
    caught: [
      "You have 2 months from receiving the letter.",
      "Appeal within 2 months of when you get the council's decision letter.",
      "It must arrive within 1 month from the day you received your decision.",
    ],
    fine: [
      "You have 2 months from the date on the letter.",
      "The council must answer within 15 days of receiving your request.",
      "Count 2 months from the date on the letter, not from when you received it.",
    ],
  },
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
] as const satisfies readonly WordingRule[];
