import type { WordingRule } from "./rule.ts";

/** Jargon of officers and lawyers for which readers have a word. */
export const readerWords = [
  {
    id: "council-not-la",
    pattern: /\bLEA\b|\bLAs?\b|\b[Ll]ocal (?:[Ee]ducation )?[Aa]uthorit(?:y|ies)\b(?! Designated Officer)/,
    unless: /["“‘(](?:LA|[Ll]ocal [Aa]uthorit(?:y|ies))\b/,
    rightInNamesWith: 2,
    reason: "readers say council",
    suggestion: 'Write "council"',
    caught: [
      "Ask your LA.",
      "The local authority decides.",
      "Local authorities must do this.",
      "Write to the LEA.",
      "Contact your Local Authority.",
      "Ask your Local Authority Team.",
      "Ask the LA team.",
    ],
    fine: [
      "Tell the Local Authority Designated Officer.",
      "Ask your council.",
      'Letters may say "local authority" for the council.',
      "The law calls the council (local authority) by that name.",
      "Ring the LA SEND Team.",
      "Ask for the Kent Local Authority Mediation Service.",
    ],
  },
  {
    id: "ehc-plan-not-ehcp",
    pattern: /\bEHCPs?\b/,
    unless: /\(EHCPs?\)|["“]EHCPs?["”]/,
    rightInNamesWith: 1,
    reason: "the law says EHC plan",
    suggestion: 'Write "EHC plan", with "(EHCP)" once where people may know it by that',
    caught: [
      "Your EHCP names a school.",
      "EHCPs are reviewed each year.",
      "The EHCP Team sends the EHCP.",
      "Ask the team about your EHCP.",
    ],
    fine: [
      "Your EHC plan names a school.",
      "An EHC plan (EHCP) lists the help.",
      "Some people say “EHCP”.",
      "Ring the EHCP team.",
      "Write to the EHCP Co-ordinator.",
    ],
  },
  {
    id: "parents-and-carers",
    pattern: /\bparent(?:[ -]|\/)carers?\b(?! forum)/i,
    rightInNamesWith: 1,
    reason: "the law says parent, and it includes carers",
    suggestion: 'Write "parents and carers"',
    caught: [
      "Parent carers can ask.",
      "Durham Parent Carer Forum helps parent carers.",
      "A parent/carer signs it.",
    ],
    fine: [
      "Parents and carers can ask.",
      "A parent or carer signs it.",
      "Foster carers can ask.",
      "Durham Parent Carer Forum can help.",
      "The Make a Difference Parent Carers Group meets weekly.",
      "It is called “Leeds Parent Carer Voice”.",
    ],
  },
  {
    id: "no-negative-contractions",
    pattern:
      /\b(?:ain|aren|can|couldn|didn|doesn|don|hadn|hasn|haven|isn|mustn|needn|shan|shouldn|wasn|weren|won|wouldn)['’]t\b/i,
    reason: "n't is easy to miss for people who read slowly",
    suggestion: 'Write "do not", "cannot"',
    caught: ["You don't need it.", "They can’t refuse."],
    fine: ["You do not need it.", "They cannot refuse.", "It's the council's choice."],
  },
] as const satisfies readonly WordingRule[];
