/** Sentences each wording rule must catch, and near neighbours it must leave alone. */
export const wordingSentences: Record<string, { caught: string[]; fine: string[] }> = {
  "icb-not-ccg": {
    caught: ["Ask your CCG for a meeting.", "The clinical commissioning group pays for it."],
    fine: [
      "Ask your integrated care board.",
      "The ICB pays for it.",
      "(former name) took this on until 2022.",
    ],
  },
  "mediation-is-a-choice": {
    caught: [
      "You must use a mediator before you appeal.",
      "Parents and carers have to attend mediation.",
      "Before an appeal you need to go to mediation.",
      "Mediation is compulsory.",
    ],
    fine: [
      "The council must take part in mediation.",
      "You do not have to use mediation.",
      "Do you have to try mediation?",
      "If you ask for it, the council must take part in mediation.",
      "You must contact a mediation adviser before most appeals.",
      "Young people have to use a mediation adviser's certificate.",
    ],
  },
  "appeal-limit": {
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
  "count-from-letter": {
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
  "not-a-trial": {
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
  "sendiass-role": {
    caught: [
      "SENDIASS provides mediation in this area.",
      "SENDIASS will issue your certificate.",
      "SENDIASS is the mediation service for the city.",
      "Southend SENDIASS runs disagreement resolution.",
    ],
    fine: [
      "SENDIASS does not provide mediation.",
      "SENDIASS gives free advice about mediation.",
      "SENDIASS can help you to prepare for mediation.",
    ],
  },
  "disagreement-resolution-is-voluntary": {
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
    ],
  },
  "clock-does-not-stop": {
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
  "phone-grouping": {
    caught: ["Ring 0208 123 4567.", "Ring (0207) 123 4567.", "Ring 0121234 5678."],
    fine: ["Ring 020 8123 4567.", "Ring 0121 234 5678.", "Ring 03330 062 835."],
  },
  "editors-note": {
    caught: ["DO NOT EDIT below.", "TODO ask the council.", "The fee is TBC.", "Lorem ipsum dolor."],
    fine: ["Do not edit the form after you sign it.", "What is there to do next?", "Keep a note of it."],
  },
  "link-text": {
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
  "council-not-la": {
    caught: [
      "Ask your LA.",
      "The local authority decides.",
      "Local authorities must do this.",
      "Write to the LEA.",
    ],
    fine: [
      "Ask your council.",
      'Letters may say "local authority" for the council.',
      "The law calls the council (local authority) by that name.",
    ],
  },
  "ehc-plan-not-ehcp": {
    caught: ["Your EHCP names a school.", "EHCPs are reviewed each year."],
    fine: ["Your EHC plan names a school.", "An EHC plan (EHCP) lists the help.", "Some people say “EHCP”."],
  },
  "tribunal-name": {
    caught: ["Send it to SENDIST.", "SENDIST decides."],
    fine: ["Send it to the SEND Tribunal.", "SENDIASS can help.", "The SEND team decides."],
  },
  "parents-and-carers": {
    caught: ["Parent carers can ask.", "A parent/carer signs it."],
    fine: ["Parents and carers can ask.", "A parent or carer signs it.", "Foster carers can ask."],
  },
  "no-success-rates": {
    caught: ["95% of appeals succeed.", "Nearly 80 per cent agree.", "Nine out of ten families agree."],
    fine: [
      "The Ministry of Justice counted that 95% of appeals succeeded in 2024.",
      "Many appeals succeed.",
      "Bring 2 of the letters in 1 envelope.",
    ],
  },
  "no-promises": {
    caught: [
      "You will win.",
      "Success is guaranteed.",
      "This always works.",
      "The council is certain to agree.",
    ],
    fine: ["You may get a plan.", "Nobody can say that you will win.", "We cannot guarantee it."],
  },
  "no-pressure": {
    caught: ["You should try mediation first.", "Mediation is always best.", "It is better to mediate."],
    fine: ["You can try mediation.", "Nobody can say you should try mediation.", "Mediation is your choice."],
  },
  "no-blame": {
    caught: ["Difficult parents make it slow.", "It is your own fault.", "You failed to reply."],
    fine: ["It is not your fault.", "This can be difficult for parents.", "The council failed to reply."],
  },
  "no-negative-contractions": {
    caught: ["You don't need it.", "They can’t refuse."],
    fine: ["You do not need it.", "They cannot refuse.", "It's the council's choice."],
  },
  "independent-supporters": {
    caught: ["Ask an independent supporter.", "Independent Supporters can help."],
    fine: ["Bring a supporter.", "Independent supporters no longer exist.", "Independent support is free."],
  },
};
