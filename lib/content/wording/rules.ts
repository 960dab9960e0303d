/** A way of putting things that is wrong, out of date or hard on readers; tested sentence by sentence. */
export type WordingRule = {
  id: string;
  pattern: RegExp;
  /** The rule holds only in sentences that also match this. */
  onlyWith?: RegExp;
  /** Sentences that match this are right as they are. */
  unless?: RegExp;
  reason: string;
  suggestion: string;
};

const readers = "(?:you|parents?(?: and carers?)?|carers?|young (?:people|person)|famil(?:y|ies)|they)";
const must = "(?:always |first |then |will |all )?(?:must|have to|has to|need to|needs to|are required to)";
const meet = "(?:use|attend|go to|go through|try|take part in|have|do|accept|agree to)";

/** Mistakes seen on real pages about SEND disagreements, each made impossible here. */
export const wordingRules: readonly WordingRule[] = [
  {
    id: "icb-not-ccg",
    pattern: /\b(?:clinical commissioning groups?|CCGs?)\b/i,
    reason: "integrated care boards replaced these on 1 July 2022",
    suggestion: 'Write "integrated care board (ICB)", or mark history as :former[...]',
  },
  {
    id: "mediation-is-a-choice",
    pattern: new RegExp(
      `\\b${readers} ${must} (?:${meet} (?:a |an |the )?mediat(?:ion|or)\\b(?! adviser)|mediate\\b)|\\bmediation is (?:compulsory|mandatory|required|obligatory)`,
      "i",
    ),
    unless: new RegExp(
      `(?:^do|\\b(?:whether|if|when|why|think|believe|says?|said|mean)) (?:that )?${readers} `,
      "i",
    ),
    reason: "people must contact a mediation adviser before most appeals, but mediation itself is a choice",
    suggestion: 'Write "you must contact a mediation adviser"',
  },
  {
    id: "appeal-limit",
    pattern: /\b(?:60|sixty|30|thirty)(?: (?:calendar|working))? days\b|\b(?:8|eight) weeks\b/i,
    onlyWith: /\bappeal(?:s|ing)?\b|\b(?:apply|go|write) to the (?:SEND )?Tribunal\b/i,
    unless:
      /\bnot (?:60|sixty|30|thirty|8|eight)\b|\b(?:council|NHS body|school|college|Tribunal) (?:must|has|have|then|should|usually|can|will)\b/i,
    reason: "the appeal limit is counted in months: 2 months from the letter or 1 month from the certificate",
    suggestion: "Write :fact[appeal-limit] or :fact[certificate-appeal-limit]",
  },
  {
    id: "count-from-letter",
    pattern:
      /\b(?:months?|weeks?|days?)\b[^.]{0,30}\b(?:of|from|after|since)(?: when| the (?:date|day)(?: when)?)?(?: you| they)? (?:receiv(?:e|ing|ed)|get(?:ting)?|got) (?:the|your|a|this|their)(?: council['’]s| final| decision| written)* (?:letter|decision|notice|plan)\b/i,
    unless: /\bnot\b[^.]{0,25}\b(?:receiv|get|got)/i,
    reason: "time runs from when the letter was sent, not from when it came",
    suggestion: 'Write "from the date on the letter"',
  },
  {
    id: "not-a-trial",
    pattern: /\b(?:national|two-year|2-year) trial\b/i,
    unless: /\b(?:ended|was|were|until|before|since)\b/i,
    reason: "the power to make health and care recommendations has been law since 2018",
    suggestion: 'Write "since 2018 the Tribunal can also recommend"',
  },
  {
    id: "sendiass-role",
    pattern:
      /\bSENDIASS\b(?: (?!not|never)\w+){0,3} (?:(?:provid|run|issu|arrang|offer)(?:e?s|es?)?|give (?:you )?(?:a|the|your)|gives (?:you )?(?:a|the|your)|carr(?:y|ies) out|is (?:the|a|your)|mediates?)\b[^.]{0,30}\b(?:mediation|disagreement resolution|mediator|certificates?|disagreements?)\b/i,
    unless: /\b(?:not|never|cannot|neither|nor|advice|about)\b/i,
    reason: "SENDIASS advises; it does not run either service or issue certificates",
    suggestion: "Say who does: the mediation adviser, or the service your council arranges",
  },
  {
    id: "disagreement-resolution-is-voluntary",
    pattern: new RegExp(
      `\\bdisagreement resolution (?:\\w+ ){0,3}(?:is|are) (?:a |an )?(?:formal|compulsory|mandatory|required|obligatory)\\b|\\b${readers} ${must} ${meet} (?:the )?disagreement resolution\\b`,
      "i",
    ),
    unless: new RegExp(`(?:^do|\\b(?:whether|if|mean)) ${readers} `, "i"),
    reason: "disagreement resolution is informal, and voluntary for everyone",
    suggestion: 'Write "voluntary"',
  },
  {
    id: "clock-does-not-stop",
    pattern:
      /\b(?:pauses?|stops?|extends?|suspends?|freezes?)\b[^.]{0,30}\b(?:clock|deadlines?|time limits?|appeal (?:limit|date)|time to appeal)\b/i,
    unless:
      /\b(?:not|never|nothing|no|neither|nor|cannot|without)\b|^(?:does|do|will|what|can|which)\b.*\?|\b(?:Tribunal|judge|August|Christmas)\b/i,
    reason: "nothing but a certificate moves an appeal date",
    suggestion: 'Write "does not pause"',
  },
  {
    id: "phone-grouping",
    pattern: /(?<!\d)\(?020[3478]\)?[ -]\d|(?<!\d)\(?0(?:121|131|141|151|161|191)\)?\d{3}[ -]?\d{4}\b/,
    reason: "the code and the number are grouped wrongly",
    suggestion: "Write 020 8123 4567 or 0121 234 5678",
  },
  {
    id: "editors-note",
    pattern:
      /\bDO NOT EDIT\b|\bTODO\b|\bTBC\b|\bTBD\b|\bFIXME\b|\bXXX+\b|\b[Ll]orem ipsum\b|\[(?:insert|add|check)\b/,
    reason: "this is a note to ourselves, not words for readers",
    suggestion: "Finish it or take it out",
  },
  {
    id: "link-text",
    pattern:
      /\b(?:click (?:here|this|on this)|more info|this link|here['’]s the link)\b|\bhttps?:\/\/|\bwww\.[a-z]/i,
    reason: "a link must say where it leads, also when it is read alone",
    suggestion: 'Write the page\'s name: "[Mediation](/mediation)"',
  },
  {
    id: "council-not-la",
    pattern: /\bLEA\b|\bLAs?\b|\b[Ll]ocal (?:education )?authorit(?:y|ies)\b/,
    unless: /["“‘(](?:LA|[Ll]ocal authorit(?:y|ies))\b/,
    reason: "readers say council",
    suggestion: 'Write "council"',
  },
  {
    id: "ehc-plan-not-ehcp",
    pattern: /\bEHCPs?\b/,
    unless: /\(EHCPs?\)|["“]EHCPs?["”]/,
    reason: "the law says EHC plan",
    suggestion: 'Write "EHC plan", with "(EHCP)" once where people may know it by that',
  },
  {
    id: "tribunal-name",
    pattern: /\bSENDIST\b|\bSENDisT\b/,
    reason: "this is the Tribunal's old name",
    suggestion: 'Write "SEND Tribunal"',
  },
  {
    id: "parents-and-carers",
    pattern: /\bparent(?:[ -]|\/)carers?\b/i,
    reason: "the law says parent, and it includes carers",
    suggestion: 'Write "parents and carers"',
  },
  {
    id: "no-success-rates",
    pattern:
      /\b\d{1,3}(?:\.\d+)?(?:%| ?per ?cent)|\b(?:\d+|one|two|three|nine) (?:out of|in) (?:every )?(?:\d+|three|four|five|ten|hundred)\b(?= (?:famil|parent|appeal|case|people|mediation|agree|succe))/i,
    unless: /\b(?:19|20)\d\d\b/,
    reason: "a rate without its source and year misleads",
    suggestion: "Take it out, or say who counted it and in which year and cite them",
  },
  {
    id: "no-promises",
    pattern:
      /\b(?:you will (?:win|succeed|get (?:your|the) (?:plan|school|way|support))|(?:is|are|we) guarantee[ds]?|guaranteed to|always (?:works|wins)|(?:is|are) certain to)\b/i,
    unless: /\b(?:not|no|nobody|never|cannot|if)\b/i,
    reason: "nobody can promise an outcome",
    suggestion: 'Write what "may" or "can" happen',
  },
  {
    id: "no-pressure",
    pattern:
      /\b(?:(?:you|parents|families) should (?:always |really |at least )?(?:try|choose|agree to|use|consider) mediation|mediation is (?:always |usually )?(?:the )?(?:best|better)|(?:it is|it's) (?:best|better) to mediate|refusing mediation (?:is|may|will|could))\b/i,
    unless: /\b(?:not|nobody|never|cannot)\b/i,
    reason: "mediation is the reader's free choice",
    suggestion: "Say what it does and what it does not do",
  },
  {
    id: "no-blame",
    pattern:
      /\b(?:(?:difficult|unreasonable|demanding|pushy|vexatious|aggressive) (?:parents?|famil(?:y|ies))|your (?:own )?fault|(?:you|parents) (?:have )?failed to)\b/i,
    unless: /\bnot your (?:own )?fault\b/i,
    reason: "this blames the reader",
    suggestion: "Say what to do next",
  },
  {
    id: "no-negative-contractions",
    pattern:
      /\b(?:ain|aren|can|couldn|didn|doesn|don|hadn|hasn|haven|isn|mustn|needn|shan|shouldn|wasn|weren|won|wouldn)['’]t\b/i,
    reason: "n't is easy to miss for people who read slowly",
    suggestion: 'Write "do not", "cannot"',
  },
  {
    id: "independent-supporters",
    pattern: /\bindependent supporters?\b/i,
    unless: /\b(?:ended|no longer|stopped|former|until)\b/i,
    reason: "that programme has ended",
    suggestion: 'Write "SENDIASS"',
  },
];
