import type { WordingRule } from "./rule.ts";

/** Promises, odds and blame, which no reader should meet here. */
export const tone = [
  {
    id: "no-success-rates",
    pattern:
      /\b\d{1,3}(?:\.\d+)?(?:%| ?per ?cent)(?! of (?:\w+ ){0,2}(?:costs?|fees?|price|bill)\b)|\b(?:\d+|one|two|three|nine) (?:out of|in) (?:every )?(?:\d+|three|four|five|ten|hundred)\b(?= (?:famil|parent|appeal|case|people|mediation|agree|succe))/i,
    unless: /\b(?:19|20)\d\d\b/,
    reason: "a rate without its source and year misleads",
    suggestion: "Take it out, or say who counted it and in which year and cite them",
    caught: ["95% of appeals succeed.", "Nearly 80 per cent agree.", "Nine out of ten families agree."],
    fine: [
      "The Ministry of Justice counted that 95% of appeals succeeded in 2024.",
      "Many appeals succeed.",
      "The council pays 100% of the cost of mediation.",
      "You can claim 50% of the cost of childcare.",
      "The council pays 100% of your travel costs.",
      "Bring 2 of the letters in 1 envelope.",
    ],
  },
  {
    id: "no-promises",
    pattern:
      /\b(?:you will (?:win|succeed|get (?:your|the) (?:plan|school|way|support))|(?:is|are|we) guarantee[ds]?|guaranteed to|always (?:works|wins)|(?:is|are) certain to)\b/i,
    unless: /\b(?:not|no|nobody|never|cannot|if)\b/i,
    reason: "nobody can promise an outcome",
    suggestion: 'Write what "may" or "can" happen',
    caught: [
      "You will win.",
      "Success is guaranteed.",
      "This always works.",
      "The council is certain to agree.",
    ],
    fine: ["You may get a plan.", "Nobody can say that you will win.", "We cannot guarantee it."],
  },
  {
    id: "no-blame",
    pattern:
      /\b(?:(?:difficult|unreasonable|demanding|pushy|vexatious|aggressive) (?:parents?|famil(?:y|ies))|your (?:own )?fault|(?:you|parents) (?:have )?failed to)\b/i,
    unless: /\bnot your (?:own )?fault\b/i,
    reason: "this blames the reader",
    suggestion: "Say what to do next",
    caught: ["Difficult parents make it slow.", "It is your own fault.", "You failed to reply."],
    fine: ["It is not your fault.", "This can be difficult for parents.", "The council failed to reply."],
  },
] as const satisfies readonly WordingRule[];
