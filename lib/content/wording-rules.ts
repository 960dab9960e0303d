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

const families = "(?:you|parents?|carers?|young (?:people|person)|families|they)";

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
    pattern: new RegExp(`\\b${families}\\b[^.]{0,40}\\b(?:must|have to|has to|need to) (?:use|attend|go to|try|take part in|have) (?:a )?mediat`, "i"),
    unless: /\b(?:not|never|no need|nobody|whether|do you)\b/i,
    reason: "families must contact a mediation adviser before most appeals, but mediation itself is a choice",
    suggestion: 'Write "you must contact a mediation adviser"',
  },
  {
    id: "appeal-limit",
    pattern: /\b(?:60|sixty|30|thirty) days\b|\b(?:8|eight) weeks\b/i,
    onlyWith: /\bappeal/i,
    reason: "the appeal limit is counted in months: 2 months from the letter or 1 month from the certificate",
    suggestion: "Write :fact[appeal-limit] or :fact[certificate-appeal-limit]",
  },
  {
    id: "count-from-letter",
    pattern: /\b(?:months?|weeks?|days?)\b[^.]{0,30}\b(?:of|from|after|since) (?:the (?:date|day) )?(?:you )?(?:receiv|get(?:ting)? (?:the|your) (?:letter|decision)|got (?:the|your))/i,
    unless: /\b(?:not|never)\b/i,
    reason: "time runs from when the letter was sent, not from when it came",
    suggestion: 'Write "from the date on the letter"',
  },
  {
    id: "not-a-trial",
    pattern: /\bnational trial\b/i,
    reason: "the power to make health and care recommendations has been law since 2018",
    suggestion: 'Write "since 2018 the Tribunal can also recommend"',
  },
  {
    id: "sendiass-role",
    pattern: /\bSENDIASS (?:\w+ ){0,2}(?:provides?|runs?|issues?|gives? (?:you )?(?:a|the|your) certificate|carries out)\b[^.]{0,30}\b(?:mediation|disagreement resolution|certificates?)\b/i,
    unless: /\b(?:not|never|cannot)\b/i,
    reason: "SENDIASS advises; it does not run either service or issue certificates",
    suggestion: "Say who does: the mediation adviser, or the service your council arranges",
  },
  {
    id: "disagreement-resolution-is-voluntary",
    pattern: /\bdisagreement resolution\b[^.]{0,30}\b(?:is|are) (?:a )?(?:formal|compulsory|mandatory|required)\b/i,
    unless: /\b(?:not|never)\b/i,
    reason: "disagreement resolution is informal, and voluntary for everyone",
    suggestion: 'Write "voluntary"',
  },
  {
    id: "clock-does-not-stop",
    pattern: /\b(?:pauses?|stops?|extends?|suspends?)\b[^.]{0,30}\b(?:clock|deadline|time limit|appeal (?:limit|date))/i,
    unless: /\b(?:not|never|nothing|no|neither|nor|cannot|without|what|does)\b/i,
    reason: "nothing but a certificate moves an appeal date",
    suggestion: 'Write "does not pause"',
  },
  {
    id: "phone-grouping",
    pattern: /\b020[78] \d|\b\(?0(?:121|131|141|151|161|191)\)?\d{3} /,
    reason: "the code and the number are grouped wrongly",
    suggestion: "Write 020 8123 4567 or 0121 234 5678",
  },
  {
    id: "editors-note",
    pattern: /\bDO NOT EDIT\b|\bTODO\b|\bTBC\b|\bFIXME\b|\blorem ipsum\b|\bXXX+\b/i,
    reason: "this is a note to ourselves, not words for readers",
    suggestion: "Finish it or take it out",
  },
  {
    id: "link-text",
    pattern: /\b(?:click here|more info|read more|this link|here's the link)\b|\bhttps?:\/\/|\bwww\.[a-z]/i,
    reason: "a link must say where it leads, also when it is read alone",
    suggestion: 'Write the page\'s name: "[Mediation](/mediation)"',
  },
  {
    id: "council-not-la",
    pattern: /\bLAs?\b|\blocal (?:education )?authorit(?:y|ies)\b/,
    unless: /["“(](?:LA|local authority)\b/,
    reason: "readers say council",
    suggestion: 'Write "council"',
  },
  {
    id: "ehc-plan-not-ehcp",
    pattern: /\bEHCPs?\b/,
    unless: /\(EHCPs?\)|"EHCP"|“EHCP”/,
    reason: "the law says EHC plan",
    suggestion: 'Write "EHC plan", with "(EHCP)" once where people may know it by that',
  },
  {
    id: "tribunal-name",
    pattern: /\bSENDIST\b/,
    reason: "this is the Tribunal's old name",
    suggestion: 'Write "SEND Tribunal"',
  },
  {
    id: "parents-and-carers",
    pattern: /\bparent[ -]carers?\b/i,
    reason: "the law says parent, and it includes carers",
    suggestion: 'Write "parents and carers"',
  },
  {
    id: "no-success-rates",
    pattern: /\b\d{1,3}(?:\.\d)?(?:%| per ?cent)/i,
    reason: "a rate without its source and year misleads",
    suggestion: "Take it out, or say who counted it and in which year and cite them",
  },
  {
    id: "no-promises",
    pattern: /\b(?:you will (?:win|succeed|get your)|guaranteed?|always works|is certain to)\b/i,
    unless: /\b(?:not|no|never|cannot)\b/i,
    reason: "nobody can promise an outcome",
    suggestion: 'Write what "may" or "can" happen',
  },
  {
    id: "no-pressure",
    pattern: /\b(?:you should (?:always )?(?:try|choose|agree to|use) mediation|mediation is (?:always )?(?:best|better)|it is best to mediate)\b/i,
    reason: "mediation is the reader's free choice",
    suggestion: "Say what it does and what it does not do",
  },
  {
    id: "no-blame",
    pattern: /\b(?:difficult parents?|unreasonable parents?|your fault|failed to cooperate|vexatious)\b/i,
    reason: "this blames the reader",
    suggestion: "Say what to do next",
  },
  {
    id: "no-negative-contractions",
    pattern: /\b(?:don|can|won|isn|doesn|didn|shouldn|couldn|wouldn|aren|wasn|weren|hasn|haven|mustn|needn)['’]t\b/i,
    reason: "n't is easy to miss for people who read slowly",
    suggestion: 'Write "do not", "cannot"',
  },
  {
    id: "independent-supporters",
    pattern: /\bindependent supporters?\b/i,
    unless: /\b(?:ended|no longer|stopped|former)\b/i,
    reason: "that programme has ended",
    suggestion: 'Write "SENDIASS"',
  },
];
