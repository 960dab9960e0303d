import type { WordingRule } from "./rule.ts";

const readers = "(?:you|parents?(?: and carers?)?|carers?|young (?:people|person)|famil(?:y|ies)|they)";
const must = "(?:always |first |then |will |all )?(?:must|have to|has to|need to|needs to|are required to)";
const meet = "(?:use|attend|go to|go through|try|take part in|have|do|accept|agree to)";

/** What makes a voluntary step sound like a duty, or presses readers into it. */
export const choice = [
  {
    id: "mediation-is-a-choice",
    pattern: new RegExp(
      `\\b${readers} ${must} (?:${meet} (?:a |an |the )?mediat(?:ion|or)\\b(?! adviser)|mediate\\b)|\\bmediation is (?:compulsory|mandatory|obligatory|required(?! to be\\b| by law to be\\b))|\\bmediation must be attended\\b(?! by)|\\b(?:it is|makes it) (?:always |now )?(?:compulsory|mandatory|obligatory|required)(?: for ${readers})? to ${meet} (?:a |an |the )?mediat(?:ion|or)\\b(?! adviser)`,
      "i",
    ),
    unless: new RegExp(
      `(?:^do|\\b(?:whether|if|when|why|think|believe|says?|said|mean)) (?:that )?${readers} `,
      "i",
    ),
    reason: "people must contact a mediation adviser before most appeals, but mediation itself is a choice",
    suggestion: 'Write "you must contact a mediation adviser"',
    caught: [
      "You must use a mediator before you appeal.",
      "Parents and carers have to attend mediation.",
      "Before an appeal you need to go to mediation.",
      "Mediation is compulsory.",
      "Mediation is required by law before you appeal.",
      "It is compulsory to go to mediation first.",
      "It is mandatory for parents to attend mediation.",
      "Mediation must be attended.",
    ],
    fine: [
      "The council must take part in mediation.",
      "You do not have to use mediation.",
      "Do you have to try mediation?",
      "If you ask for it, the council must take part in mediation.",
      "You must contact a mediation adviser before most appeals.",
      "Young people have to use a mediation adviser's certificate.",
      "Mediation is required by law to be free.",
      "It is not compulsory to go to mediation.",
      "It is compulsory to contact a mediation adviser before most appeals.",
      "Mediation must be attended by someone who can decide for the council.",
    ],
  },
  {
    id: "disagreement-resolution-is-voluntary",
    pattern: new RegExp(
      `\\bdisagreement resolution (?:\\w+ ){0,3}(?:is|are) (?:a |an )?(?:formal|compulsory|mandatory|obligatory|required(?! by\\b| to be\\b))\\b|\\b${readers} ${must} ${meet} (?:the )?disagreement resolution\\b`,
      "i",
    ),
    unless: new RegExp(`(?:^do|\\b(?:whether|if|mean)) ${readers} `, "i"),
    reason: "disagreement resolution is informal, and voluntary for everyone",
    suggestion: 'Write "voluntary"',
    caught: [
      "Disagreement resolution is a formal process.",
      "Disagreement resolution is compulsory.",
      "You must use disagreement resolution first.",
    ],
    fine: [
      "Disagreement resolution is informal.",
      "Disagreement resolution is not compulsory.",
      "You do not have to use disagreement resolution.",
      "The council must have a disagreement resolution service.",
      "Disagreement resolution is required by section 57.",
    ],
  },
  {
    id: "no-pressure",
    pattern:
      /\b(?:(?:you|parents|families) should (?:always |really |at least )?(?:try|choose|agree to|use|consider) mediation|mediation is (?:always |usually )?(?:the )?(?:best|better)|(?:it is|it's) (?:best|better) to mediate|refusing mediation (?:is|may|will|could))\b/i,
    unless: /\b(?:not|nobody|never|cannot)\b/i,
    reason: "mediation is the reader's free choice",
    suggestion: "Say what it does and what it does not do",
    caught: ["You should try mediation first.", "Mediation is always best.", "It is better to mediate."],
    fine: ["You can try mediation.", "Nobody can say you should try mediation.", "Mediation is your choice."],
  },
] as const satisfies readonly WordingRule[];
