import type { WordingRule } from "./rule.ts";

const counted = "(?:of|from|after|since)";
const coming = "(?:receiv(?:e|ing|ed)|get(?:ting)?|got)";
const aLetter =
  "(?:the|your|our|a|this|their)(?: council['’]s| final| decision| written)* (?:letter|decision|notice|plan)\\b";

/** Time limits counted wrongly, or from the wrong day, which cost people their appeal. */
export const deadlines = [
  {
    id: "appeal-limit",
    pattern: /\b(?:60|sixty|30|thirty)(?: (?:calendar|working))? days\b|\b(?:8|eight) weeks\b/i,
    onlyWith:
      /\bappeal(?:s|ing)?\b|\b(?:apply|go|write|register)\b[^.]{0,20} (?:to|with) the (?:SEND )?Tribunal\b/i,
    // The council has 30 days to arrange mediation, which comes before an appeal; many sentences say both.
    unless:
      /\bnot (?:60|sixty|30|thirty|8|eight)\b|\b(?:council|NHS body|school|college|Tribunal) (?:must|has|have|then|should|usually|can|will)\b|\b(?:arrange|arranged|held|take place|takes place|set up|reply|replies)\b[^.]{0,20}\b(?:in|within) (?:30|thirty|8|eight) /i,
    reason: "the appeal limit is counted in months: 2 months from the letter or 1 month from the certificate",
    suggestion: "Write :fact[appeal-limit] or :fact[certificate-appeal-limit]",
    caught: [
      "You have 60 days to appeal.",
      "Appeal within 8 weeks of the letter.",
      "You must appeal within 30 days of the council's decision.",
      "You have eight weeks to go to the Tribunal.",
      "You then have 30 days to register with the Tribunal.",
      "This must be done within 60 days of appeal.",
    ],
    fine: [
      "The council must arrange mediation within 30 days.",
      "The council has 8 weeks to send the final amended plan.",
      "If you want to appeal later, the council must still arrange mediation within 30 days.",
      "The limit to appeal is 2 months, not 60 days.",
      "If you want mediation before you appeal, it is arranged within 30 days of your request.",
      "Mediation before an appeal must take place within 30 days.",
    ],
  },
  {
    id: "count-from-letter",
    pattern: new RegExp(
      `\\b(?:months?|weeks?|days?)\\b[^.]{0,30}\\b${counted}(?: when| the (?:date|day)(?: when)?)?(?: you| they)? ${coming} ${aLetter}|\\b(?:months?|weeks?|days?) ${counted} (?:the )?receipt of ${aLetter}|\\bmonths? ${counted} (?:the )?receipt\\b(?! of\\b)`,
      "i",
    ),
    unless: /\bnot\b[^.]{0,25}\b(?:receiv|receipt|get|got)/i,
    reason: "time runs from when the letter was sent, not from when it came",
    suggestion: 'Write "from the date on the letter"',
    caught: [
      "You have 2 months from receiving the letter.",
      "Appeal within 2 months of when you get the council's decision letter.",
      "It must arrive within 1 month from the day you received your decision.",
      "You have two months from receipt.",
      "You must do this within two months of receipt of the council's decision letter.",
      "Contact the adviser within 2 months after you get our letter.",
    ],
    fine: [
      "You have 2 months from the date on the letter.",
      "The council must answer within 15 days of receiving your request.",
      "The school must reply within 15 days of receipt of your request.",
      "The council must send a draft plan and give you 15 days from receipt to comment.",
      "Count 2 months from the date on the letter, not from when you received it.",
    ],
  },
  {
    id: "certificate-before-appeal",
    pattern:
      /\b(?:mediat(?:ion|or|e)|certificates?)\b[^.]{0,50}\b(?:within|in) (?:\d+|one|two|three|thirty|sixty) (?:(?:calendar|working) )?(?:days?|weeks?|months?) (?:of|after|from|since) (?:(?:the|your|an|(?:making|sending|lodging) (?:an|your)) )?appeal/i,
    reason: "mediation advice and its certificate come before an appeal, not after it",
    suggestion: 'Write "before you appeal"',
    caught: [
      "You must attend mediation within 60 days of appeal.",
      "Send the certificate within two weeks of your appeal.",
    ],
    fine: [
      "Contact the mediation adviser within 2 months of the date on the letter.",
      "Most people need a certificate before they appeal.",
      "Mediation is still possible after an appeal.",
      "The council usually replies within 30 working days of your appeal.",
    ],
  },
] as const satisfies readonly WordingRule[];
