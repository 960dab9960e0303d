/** A statement that was wrong or missing, as the pages say it now and as no page may say it again. */
export type CorrectedStatement = {
  /** The row of the fact check of 25 November 2026, such as A1; S1 onwards are readings of later that day. */
  readonly row: string;
  // The page's address; "/dates/2*" is every page that starts so, "/dates/2*/council" every one that also ends so, and "*" every page.
  readonly page: string;
  /** Words that must stand there, as published: in plain text, with facts filled in and without source numbers. */
  readonly mustSay?: readonly string[];
  /** Words that must not stand there: for a page of its own, what it said before. */
  readonly mustNotSay?: readonly string[];
  /** Who is led wrong by the old words. */
  readonly why: string;
  /** What it rests on: a file of content/sources, or where words were only taken back. */
  readonly source: string;
};

const inTime =
  "Someone who contacted the adviser in time and waits for the certificate needs no permission, and the time runs from its date.";
const ruleTwelve =
  "The rule may be read as adding days, so neither more days nor none may be stated as settled.";
const sectionF =
  "Parents who teach at home by choice, or pay for a school themselves, must not be told that the council owes the help.";

/** Serious errors, A1 to A6. */
const serious: readonly CorrectedStatement[] = [
  {
    row: "A1",
    page: "/dates/2*",
    mustSay: [
      "Did you contact the adviser by",
      "and still wait for the certificate? You are not late, and you need no permission: chase it.",
      "No certificate, and you did not? Ask the Tribunal for permission to appeal without one. Otherwise, by our count your appeal is late",
    ],
    mustNotSay: ["No certificate? Ask the Tribunal for permission to appeal without one."],
    why: inTime,
    source: "rule-20",
  },
  {
    row: "A1",
    page: "/letters/missing-certificate",
    mustSay: [
      "If you contacted the adviser in time, you need no permission, even after the 2 months. You have 1 month from the certificate's date to appeal",
      "If you did not, the adviser may not give the usual certificate, and you need the Tribunal's permission.",
    ],
    mustNotSay: ["Ask how to appeal without it"],
    why: inTime,
    source: "ipsea-mediation-dates",
  },
  {
    row: "A1",
    page: "/letters/deemed-certificate",
    mustSay: [
      "If you first contacted the adviser in time, you need no permission, even after the 2 months.",
      "If you first contacted the adviser too late, see late appeals.",
    ],
    mustNotSay: ["how to appeal without the certificate"],
    why: inTime,
    source: "ipsea-mediation-dates",
  },
  {
    row: "A1",
    page: "/options/late-appeal",
    mustSay: [
      "You contacted the adviser in time, and the certificate has not come? Then you are not late, and you need no permission.",
      "This is for people who were too late for the adviser.",
    ],
    why: inTime,
    source: "ipsea-mediation-dates",
  },
  {
    row: "A1",
    page: "/dates/older",
    mustSay: ["Did you contact the adviser in time, and are you still waiting? You need no permission."],
    why: inTime,
    source: "ipsea-mediation-dates",
  },
  {
    row: "A1",
    page: "/mediation",
    mustSay: [
      "1 month from the date on the certificate, or 2 months from the letter if that is later.",
      "You need no permission. Keep proof of the day you first contacted them.",
    ],
    why: inTime,
    source: "ipsea-mediation-dates",
  },
  {
    row: "A1",
    page: "/time-limits",
    mustSay: [
      "If you contacted the adviser in time, you need no permission. You have 1 month from its date, even after the 2 months.",
    ],
    mustNotSay: ["If you have no certificate, ask for permission too."],
    why: inTime,
    source: "rule-20",
  },
  {
    row: "A1",
    page: "/mediation-or-disagreement-resolution",
    mustSay: [
      "if you contacted the adviser in time, you have 1 month from the certificate's date to appeal, even if the usual date has passed.",
    ],
    why: inTime,
    source: "ipsea-mediation-dates",
  },
  {
    row: "A1",
    page: "/glossary",
    mustSay: ["If you contacted them in time and wait for the certificate, you do not need it."],
    why: inTime,
    source: "rule-20",
  },
  {
    row: "A2",
    page: "*",
    mustNotSay: [
      "your appeal date does not wait",
      "your appeal date still runs",
      "The time to appeal does not wait for it",
      "Waiting does not pause the time to appeal",
      "The Tribunal must have the appeal by its date all the same",
    ],
    why: "People in mediation cannot appeal before the certificate, and would give mediation up or have an appeal sent back.",
    source: "act-55",
  },
  {
    row: "A2",
    page: "/letters/deemed-certificate",
    mustSay: [
      "You cannot appeal before the certificate. You then have until 1 month after its date, or 2 months from the letter's date. The later one counts.",
    ],
    why: inTime,
    source: "rule-20",
  },
  {
    row: "A2",
    page: "/dates/2*",
    mustSay: [
      "Still waiting for it? Most appeals cannot start before you have it.",
      "you have 1 month from the date on it, even after the dates above. The later date counts.",
    ],
    why: inTime,
    source: "rule-20",
  },
  {
    row: "A2",
    page: "/options/appeal-to-the-tribunal",
    mustSay: [
      "If you contacted the adviser in time, you have 1 month from its date, even after the 2 months.",
    ],
    mustNotSay: ["Nothing pauses it while you talk, complain or mediate."],
    why: inTime,
    source: "rule-20",
  },
  {
    row: "A3",
    page: "*",
    mustNotSay: ["August and Christmas add no days when they fall before the last day"],
    why: ruleTwelve,
    source: "rule-12",
  },
  {
    row: "A3",
    page: "/dates/2*",
    mustSay: [
      "We do not add days for August or Christmas. The rule may be read as adding some, but nobody has settled it, so plan without them.",
      "By our count your appeal is late",
      "If August or 25 December to 1 January fell inside your 2 months, say so, and ask the Tribunal to apply rule 12(3).",
    ],
    mustNotSay: ["Your appeal is late, unless a certificate gives you longer. You"],
    why: ruleTwelve,
    source: "rule-12",
  },
  {
    row: "A3",
    page: "/options/late-appeal",
    mustSay: ["Say so in your appeal, and ask the Tribunal to apply rule 12(3)."],
    why: ruleTwelve,
    source: "rule-12",
  },
  {
    row: "A3",
    page: "/time-limits",
    mustSay: ["Nobody has settled that, so we add no days. Plan without them."],
    mustNotSay: ["Do not count on extra days for August or Christmas inside the period."],
    why: ruleTwelve,
    source: "rule-12",
  },
  {
    row: "A4",
    page: "/time-limits",
    mustSay: [
      "If it will change it, it must send you the changes too. Within 4 weeks",
      "It changes the plan. The council must send the final plan. Within 12 weeks",
      "comment on the changes, ask for a school or college, and ask for a meeting. Within 15 days",
    ],
    why: "A council that says it will amend and never sends the changes would have broken nothing.",
    source: "devon-review-case",
  },
  {
    row: "A4",
    page: "/options/complain-to-the-council",
    mustSay: [
      "After a review meeting, decide and send you any proposed changes: 4 weeks from the meeting.",
      "That is at most 12 weeks from the meeting.",
    ],
    why: "A council that says it will amend and never sends the changes would have broken nothing.",
    source: "devon-review-case",
  },
  {
    row: "A4",
    page: "/letters/missed-deadline",
    mustSay: [
      "You had 4 weeks to send me the changes you propose, and 12 weeks to send the final plan.",
      "You had 12 weeks from the meeting at most.",
    ],
    mustNotSay: ["You sent me the changes you want to make on [date]."],
    why: "The letter could not be used by those whom no changes were sent.",
    source: "devon-review-case",
  },
  {
    row: "A4",
    page: "/options",
    mustSay: ["The same goes for changes the council proposes."],
    why: "The 15 days to comment hold for proposed changes as for a draft.",
    source: "reg-22",
  },
  {
    row: "A5",
    page: "/glossary",
    mustSay: ["It ends on the last Friday in June of the school year in which someone turns 16."],
    mustNotSay: ["It ends at the end of the school year in which someone turns 16."],
    why: "Letters of July and August after Year 11 are the young person's to answer, in their own name.",
    source: "send4a-form",
  },
  {
    row: "A5",
    page: "/options/appeal-to-the-tribunal",
    mustSay: ["From the last Friday in June of the school year in which they turn 16"],
    why: "An appeal in the wrong name is sent back.",
    source: "hartlepool-leaving-age",
  },
  {
    row: "A6",
    page: "/options/suspension-or-exclusion",
    mustSay: [
      "But there is a second time. If you asked for no panel and made a discrimination claim about the exclusion, you have 15 school days from its final decision.",
      "The order matters.",
      "while a review panel is still to come, it puts the claim on hold.",
    ],
    mustNotSay: ["You can do this as well as the steps above.", "A late request is not arranged. Ask"],
    why: "Families were told that the panel was lost, and not that asking for one puts a claim on hold.",
    source: "hackney-review-panel",
  },
];

/** Open points that the check closed: their doubts are gone. */
const closed: readonly CorrectedStatement[] = [
  {
    row: "B1a",
    page: "/disagreement-types/health-and-social-care",
    mustNotSay: ["Pages that copy this list run 2 of these moments together"],
    why: "The moments are separate, so there is no doubt left to show.",
    source: "code-11-8",
  },
  {
    row: "B1c",
    page: "/mediation",
    mustSay: ["Mediation is confidential."],
    why: "People must know that what they say there stays there.",
    source: "gov-uk-appeal",
  },
  {
    row: "B1c",
    page: "/mediation-or-disagreement-resolution",
    mustSay: ["Yes. Mediation is confidential."],
    mustNotSay: ["We have not yet checked the rule for mediation."],
    why: "People must know that what they say there stays there.",
    source: "gov-uk-appeal",
  },
  {
    row: "B1c",
    page: "/letters/after-the-meeting",
    mustSay: ["Mediation is confidential, so keep these notes to yourself."],
    why: "The rule cited was the one for the other service.",
    source: "gov-uk-appeal",
  },
  {
    row: "B3b",
    page: "/glossary",
    mustSay: ["For its own work, the Tribunal also leaves out August and 25 December to 1 January."],
    why: "The Tribunal's working days are fewer than those of the mediation rules.",
    source: "ipsea-registration",
  },
  {
    row: "B5b",
    page: "/planned-changes",
    mustSay: [
      "The duty to give the help in a plan would move from councils to schools, a report of 27 March 2026 says. Today it is the council's.",
    ],
    why: "The proposal was missing, and the duty stands as it is.",
    source: "schools-week-duty",
  },
  {
    row: "B5c",
    page: "/planned-changes",
    mustSay: [
      '"The Act of April 2026 has already cut appeals." Some pages say so. It is not right.',
      "Section 37.",
      "Section 38.",
      "Neither was in force when we last saw it, in about June 2026.",
    ],
    why: "Parents who believe it give up an appeal that they have.",
    source: "wellbeing-act-2026",
  },
  {
    row: "B8d",
    page: "/options/discrimination-claim",
    mustSay: ["Choose the form: 4A, 4B, 26A or 26B."],
    mustNotSay: ["Ask the SEND Tribunal which claim form to use."],
    why: "The forms are known, so nobody need lose days asking.",
    source: "ipsea-discrimination-procedure",
  },
  {
    row: "B8e",
    page: "/options/discrimination-claim",
    mustSay: ["From then on, the young person claims in their own name."],
    mustNotSay: [
      "We have not yet read the official text on the age at which a young person must claim for themselves.",
    ],
    why: "A claim in the parent's name after that day is in the wrong name.",
    source: "send4a-form",
  },
  {
    row: "B8f",
    page: "/options/appeal-to-the-tribunal",
    mustSay: ['with the subject "New Appeal".'],
    why: "The Tribunal asks for this subject.",
    source: "hertfordshire-sendiass-appeals",
  },
  {
    row: "B+1",
    page: "/options/local-government-ombudsman",
    mustSay: ["If you have none after 12 weeks, go to the Ombudsman without it."],
    mustNotSay: ["We have not yet read the official text on complaining before the council has finished."],
    why: "A council that does not answer must not block the way.",
    source: "norfolk-sendiass-ombudsman",
  },
  {
    row: "B+2",
    page: "/options/suspension-or-exclusion",
    mustSay: [
      "Governors must meet within 15 school days about more than 15 days in a term",
      "For more than 5 and up to 15 days they look at it only if you ask.",
    ],
    mustNotSay: ["When governors must meet depends on how long the suspension is."],
    why: "Between 5 and 15 days nothing happens unless the parent asks.",
    source: "essex-sendiass-exclusions",
  },
  {
    row: "B+3",
    page: "/options/discrimination-claim",
    mustSay: [
      "For a college, a private nursery or a council's own policy, the claim goes to the County Court.",
    ],
    mustNotSay: ["We have not yet read the official text on County Court claims."],
    why: "IPSEA says where these claims go.",
    source: "ipsea-discrimination-procedure",
  },
];

/** Wrong, over-claimed or without its caveat, C1 to C16. */
const moderate: readonly CorrectedStatement[] = [
  {
    row: "C1",
    page: "*",
    mustNotSay: ["0300 330 5480"],
    why: "That is the number for family law, so callers about school lose their turn.",
    source: "east-sussex-exclusions",
  },
  {
    row: "C1",
    page: "/support",
    mustSay: ["0300 330 5485"],
    why: "The line for education law.",
    source: "east-sussex-exclusions",
  },
  {
    row: "C2",
    page: "/planned-changes",
    mustSay: [
      "The College of Mediators and the Civil Mediation Council asked for views on standards for mediation",
    ],
    mustNotSay: ["It asked for views on standards for mediation"],
    why: "The Government did not ask.",
    source: "mediation-standards-2024",
  },
  {
    row: "C3",
    page: "/dates/2*",
    mustSay: ["If that is a weekend or bank holiday, ring on a working day before it: offices may be shut."],
    why: "For 144 of 457 letters the last day for the adviser is a closed day.",
    source: "reg-34",
  },
  {
    row: "C4",
    page: "/letters/deemed-certificate",
    mustSay: [
      "As soon as the council says it cannot do it, or when the time is over.",
      "When the council was told that you want mediation, not only the adviser.",
    ],
    mustNotSay: ["As soon as the time is over, or the council says it cannot keep it."],
    why: "The 30 days run from when the council is told, and the certificate can come before they end.",
    source: "reg-39",
  },
  {
    row: "C5",
    page: "/mediation",
    mustSay: [
      "You may change your mind. If you said yes and it drags on, tell the adviser you no longer want mediation.",
    ],
    why: "Yes and no looked final.",
    source: "reg-34",
  },
  {
    row: "C6",
    page: "/options/complain-to-the-council",
    mustSay: [
      "The one exception is where you made suitable arrangements of your own, such as home education by choice.",
    ],
    why: sectionF,
    source: "act-42-notes",
  },
  {
    row: "C6",
    page: "/disagreement-types/how-duties-are-carried-out",
    mustSay: ["where you made suitable arrangements of your own"],
    why: sectionF,
    source: "act-42-notes",
  },
  {
    row: "C6",
    page: "/disagreement-types/special-educational-provision",
    mustSay: ["unless you made suitable arrangements of your own"],
    why: sectionF,
    source: "act-42-notes",
  },
  {
    row: "C6",
    page: "/options/judicial-review",
    mustSay: ["unless you made suitable arrangements of your own"],
    why: sectionF,
    source: "act-42-notes",
  },
  {
    row: "C6",
    page: "/planned-changes",
    mustSay: ["The exception is where you made suitable arrangements of your own."],
    why: sectionF,
    source: "act-42-notes",
  },
  {
    row: "C7",
    page: "/options/complain-to-the-school-or-college",
    mustSay: ["College: complain to the Department for Education within 12 months of the problem."],
    mustNotSay: ["ask for the last stage of its own procedure. Then get advice."],
    why: "College was a dead end.",
    source: "gov-uk-college-complaint",
  },
  {
    row: "C8",
    page: "/options/discrimination-claim",
    mustSay: [
      "failure to make reasonable adjustments",
      "A school, maintained nursery or pupil referral unit that refuses a reasonable change your child needs",
    ],
    mustNotSay: ["Use it when a school treated a child unfairly because of disability."],
    why: "A parent whose child was refused a change did not find themselves there.",
    source: "ipsea-discrimination",
  },
  {
    row: "C9",
    page: "/options/discrimination-claim",
    mustSay: ["The Tribunal cannot order money"],
    why: "Families wait for a sum that cannot come.",
    source: "ipsea-discrimination",
  },
  {
    row: "C10",
    page: "/options/appeal-to-the-tribunal",
    mustSay: [
      "The rights differ too: only a refusal to assess, a refusal of a plan, and the school named on release.",
    ],
    mustNotSay: ["There is a different form, SEND28, for a child in custody."],
    why: "In custody there is no appeal about needs or help.",
    source: "act-73",
  },
  {
    row: "C11",
    page: "/options/appeal-to-the-tribunal",
    mustSay: [
      "If something is missing it is sent back, and the time still runs.",
      "For an independent school, add its written offer of a place.",
    ],
    why: "An incomplete appeal can become a late one.",
    source: "ipsea-incomplete-appeal",
  },
  {
    row: "C12",
    page: "/options/appeal-to-the-tribunal",
    mustSay: [
      "A refusal to assess is often decided on papers. You can ask for a hearing.",
      "Hearings can be many months away.",
    ],
    why: "Families plan around it.",
    source: "ipsea-hearing",
  },
  {
    row: "C13",
    page: "/mediation",
    mustSay: [
      "Ask for advice first: often needs (B) and help (F) must change before the school can.",
      "Your appeal is only about section I",
    ],
    mustNotSay: ["Your appeal is only about the school or college, the type"],
    why: "An appeal about the school alone is decided on the plan as it stands.",
    source: "ipsea-school-only",
  },
  {
    row: "C13",
    page: "/dates/2*",
    mustSay: ["ask for advice first: often needs and help must change before the school can."],
    why: "An appeal about the school alone is decided on the plan as it stands.",
    source: "ipsea-school-only",
  },
  {
    row: "C14",
    page: "*",
    mustNotSay: ["for a move into or between schools"],
    why: "15 February is for a new stage of school only, not for moving house.",
    source: "reg-2",
  },
  {
    row: "C14",
    page: "/time-limits",
    mustSay: ["These dates are not for moving house, or for another school at the same stage."],
    why: "15 February is for a new stage of school only, not for moving house.",
    source: "reg-2",
  },
  {
    row: "C15",
    page: "/areas",
    mustSay: [
      "Choose the council where the child or young person lives",
      "A foster carer counts as a parent and can appeal.",
      "It must write to you within 6 weeks.",
    ],
    mustNotSay: ["Choose the council where you live"],
    why: "The child's council is responsible, also when the parent lives elsewhere.",
    source: "act-24",
  },
  {
    row: "C16",
    page: "/options/appeal-to-the-tribunal",
    mustSay: ["The Tribunal orders costs only for unreasonable conduct."],
    why: "No fee is not no cost, and fear of the council's costs keeps families from appealing.",
    source: "tribunal-costs",
  },
];

/** Low, D1 to D13, as far as the words changed. */
const low: readonly CorrectedStatement[] = [
  {
    row: "D2",
    page: "*",
    mustNotSay: ["sets it up and pays for it"],
    why: "Some councils charge schools for it.",
    source: "act-57",
  },
  {
    row: "D3",
    page: "/support",
    mustSay: ["A young person is taken to be able to decide, unless it is shown that they cannot."],
    why: "Nobody loses their say because of a diagnosis.",
    source: "capacity-and-young-people",
  },
  {
    row: "D5",
    page: "/time-limits",
    mustSay: ["or thinks it is not needed. You can appeal that refusal."],
    why: "The 6 months are not the only ground, and the refusal can be appealed.",
    source: "reg-24",
  },
  {
    row: "D6",
    page: "/options/secretary-of-state",
    mustSay: ["About a council, the Ombudsman usually comes first."],
    why: "The Department sends people back otherwise.",
    source: "education-act-1996-496",
  },
  {
    row: "D7",
    page: "/options/suspension-or-exclusion",
    mustSay: [
      "Sending a child home without these formal steps is unlawful, even if you agree.",
      "full-time education from the 6th school day",
    ],
    why: "Children sent home quietly have the same rights.",
    source: "east-riding-exclusions",
  },
  {
    row: "D8",
    page: "/letters/mediation",
    mustSay: ["For mediation only about health or social care there is no such limit."],
    why: "People with a health point alone thought they were too late.",
    source: "reg-33",
  },
  {
    row: "D9",
    page: "/options/social-care-complaint",
    mustSay: ["Stage 1 takes 10 working days, or up to twice that.", "ask within 20 working days."],
    mustNotSay: ["We have not yet read the official text for it, or for its time limit."],
    why: "The stages and times were missing.",
    source: "social-care-complaint-regs",
  },
  {
    row: "D10",
    page: "/options/admission-appeal",
    mustSay: ["It should be at least 20 school days away.", "It should not affect your appeal."],
    why: "Families turned down a place for fear of losing the appeal.",
    source: "admission-appeals-code",
  },
  {
    row: "D12",
    page: "/support",
    mustSay: ["Normally it does not run mediation or disagreement resolution"],
    why: "It is usual and not law.",
    source: "act-32",
  },
  {
    row: "D13",
    page: "/areas",
    mustSay: ["not where the school is, also for a school in Wales."],
    why: "An English council stays responsible.",
    source: "act-24",
  },
];

/** Faults in the words around the dates, E1 to E5; the first three are A1, A3 and C3. */
const dates: readonly CorrectedStatement[] = [
  {
    row: "E4",
    page: "/dates/2*",
    mustNotSay: ["Contact the Tribunal today and ask if your appeal would be in time."],
    why: "On 25 December, or a weekend, the Tribunal is shut.",
    source: "taken back",
  },
  {
    row: "E5",
    page: "/dates/2*",
    mustNotSay: ["Published guidance says an appeal received by", "The reason: your limit ends on a weekend"],
    why: "The weekend rule is the Tribunal's own; only August and Christmas are guidance.",
    source: "rule-12",
  },
  {
    row: "E5",
    page: "/time-limits",
    mustSay: [
      "By the Tribunal's own rule, a date on a weekend or bank holiday moves to the next working day.",
    ],
    mustNotSay: ["Published guidance says an appeal may still be in time a little later:"],
    why: "The weekend rule is the Tribunal's own; only August and Christmas are guidance.",
    source: "rule-12",
  },
];

/** What later notes of the same day correct as well. */
const later: readonly CorrectedStatement[] = [
  {
    row: "S6",
    page: "/dates/2*/council",
    mustSay: [
      "These dates hold only if the council told the Tribunal before it sent its response. If it told it later, they do not count: ask for a consent order.",
    ],
    why: "Told after the response, a council is not bound by these dates, and the Tribunal has to agree.",
    source: "reg-45",
  },
  {
    row: "S1",
    page: "/time-limits",
    mustSay: [
      "If the council gives way before it sends its response, count from the day it tells the Tribunal.",
    ],
    mustNotSay: ["If the council does not oppose your appeal, count from the day it tells the Tribunal so."],
    why: "After the response the consent of the Tribunal is needed, and a promise binds nobody.",
    source: "reg-45-change",
  },
  {
    row: "S2",
    page: "/time-limits",
    mustSay: [
      "The council need not keep some of these times if that is not practical for one of these reasons",
    ],
    mustNotSay: ["The first two can have exceptions."],
    why: "Texts differ on which orders the exceptions reach.",
    source: "gov-uk-tribunal-time-limits",
  },
  {
    row: "S3",
    page: "/options/complain-to-the-council",
    mustSay: ["The Ombudsman expects an answer in 10 working days", "That should take 20 working days."],
    why: "The Ombudsman uses its Complaint Handling Code since 1 April 2026.",
    source: "complaint-handling-code",
  },
  {
    row: "S4",
    page: "*",
    mustNotSay: ["020 8538 3731"],
    why: "The older number of SOS!SEN; its own page gives the other one.",
    source: "sos-sen",
  },
  {
    row: "S5",
    page: "/changes",
    mustSay: ["If you have an older print-out, please look again."],
    why: "Readers hold what we printed before.",
    source: "taken back",
  },
];

/** Every statement that was corrected on 25 November 2026. */
export const correctedStatements: readonly CorrectedStatement[] = [
  ...serious,
  ...closed,
  ...moderate,
  ...low,
  ...dates,
  ...later,
];
