import type { WordingRule } from "./rule.ts";

const gives = "(?:provid|run|issu|arrang|offer|giv)(?:e?s|e)?(?: you)?";
const names =
  "SENDIASS|SENDIAGS|IASS|Information,? Advice,? (?:Guidance,? )?(?:and|&) (?:Guidance|Support) (?:Service|Team)s?";
const adjectives = "(?: (?:a|the|your|our|its|free|local|independent|impartial),?)*";
const notItsTask = "(?:mediat(?:ion|ors?)|disagreement resolution|certificates?)\\b";

/** Bodies given a name, a power or a task that they do not have, or no longer have. */
export const bodies = [
  {
    id: "icb-not-ccg",
    pattern: /\b(?:clinical commissioning groups?|CCGs?)\b/i,
    reason: "integrated care boards replaced these on 1 July 2022",
    suggestion: 'Write "integrated care board (ICB)", or mark history as :former[...]',
    caught: ["Ask your CCG for a meeting.", "The clinical commissioning group pays for it."],
    fine: [
      "Ask your integrated care board.",
      "The ICB pays for it.",
      "(former name) took this on until 2022.",
    ],
  },
  {
    id: "not-a-trial",
    pattern: /\b(?:national|two-year|2-year) trial\b/i,
    unless: /\b(?:ended|was|were|until|before|since)\b/i,
    reason: "the power to make health and care recommendations has been law since 2018",
    suggestion: 'Write "since 2018 the Tribunal can also recommend"',
    caught: [
      "There is a national trial of health recommendations.",
      "The two-year trial lets the Tribunal recommend care.",
    ],
    fine: [
      "The national trial ended in 2021.",
      "The Tribunal can recommend health care.",
      "A trial place at school can help.",
    ],
  },
  {
    id: "independent-supporters",
    pattern: /\bindependent supporters?\b/i,
    unless: /\b(?:ended|no longer|stopped|former|until)\b/i,
    reason: "that programme has ended",
    suggestion: 'Write "SENDIASS"',
    caught: ["Ask an independent supporter.", "Independent Supporters can help."],
    fine: ["Bring a supporter.", "Independent supporters no longer exist.", "Independent support is free."],
  },
  {
    id: "tribunal-name",
    pattern: /\bSENDIST\b|\bSENDisT\b/,
    reason: "this is the Tribunal's old name",
    suggestion: 'Write "SEND Tribunal"',
    caught: ["Send it to SENDIST.", "SENDIST decides."],
    fine: ["Send it to the SEND Tribunal.", "SENDIASS can help.", "The SEND team decides."],
  },
  {
    id: "sendiass-role",
    pattern: new RegExp(
      `\\b(?:${names})\\b(?: (?!not|never|help|about)\\w+){0,3} (?:mediates?\\b|${gives}${adjectives} ${notItsTask}(?! (?:advice|support|help|information|meetings?))|(?:is|are)${adjectives} (?:mediation|disagreement resolution)\\b)`,
      "i",
    ),
    unless: /\b(?:not|never|cannot|neither|nor)\b/i,
    reason: "SENDIASS advises; it does not run either service or issue certificates",
    suggestion: "Say who does: the mediation adviser, or the service your council arranges",
    caught: [
      "SENDIASS provides mediation in this area.",
      "SENDIASS will issue your certificate.",
      "SENDIASS is the mediation service for the city.",
      "Southend SENDIASS runs disagreement resolution.",
      "SENDIASS are the independent, impartial mediation advice service.",
      "Our IASS can provide a free mediator.",
      "The Information, Advice and Support Service runs mediation here.",
    ],
    fine: [
      "SENDIASS does not provide mediation.",
      "SENDIASS gives free advice about mediation.",
      "SENDIASS can help you to prepare for mediation.",
      "SENDIASS offers support at mediation meetings.",
      "SENDIASS offers to go with you to mediation.",
      "SENDIASS provides help with disagreements.",
      "The Information, Advice and Support Service gives free advice about mediation.",
    ],
  },
] as const satisfies readonly WordingRule[];
