/** What somebody asks, the pages they tap in turn from the front page on, and the words that answer. */
export type Journey = { readonly asks: string; readonly taps: readonly string[]; readonly answers: string };

const problems = "/problems";
const options = "/options";

/** Questions of parents and young people, in the order of the research note on situations: each must reach its answer by links. */
export const journeys: readonly Journey[] = [
  {
    asks: "The nursery will not apply for an assessment. Can I?",
    taps: [problems, "/situations/school-will-not-apply"],
    answers: "you can ask the council for an assessment yourself",
  },
  {
    asks: "We wait for a diagnosis. Must I have it before I ask?",
    taps: [problems, "/situations/school-will-not-apply"],
    answers: "You need none",
  },
  {
    asks: "What do I write to ask for an assessment?",
    taps: [problems, "/situations/school-will-not-apply", "/letters/ask-for-an-assessment"],
    answers: "section 36",
  },
  {
    asks: "She is too anxious for school and they talk of a fine.",
    taps: [problems, "/situations/not-in-school"],
    answers: "Illness is not one of the codes that count",
  },
  {
    asks: "He has been at home for weeks with no lessons and has no plan.",
    taps: [problems, "/situations/not-in-school", "/letters/section-19-education"],
    answers: "You must arrange that (Education Act 1996, section 19)",
  },
  {
    asks: "School rings every day to collect him early. Can they?",
    taps: [problems, "/situations/hours-cut"],
    answers: "Sending a child home without the formal steps is unlawful even then",
  },
  {
    asks: "School wants me to home educate and says it will take him off the roll.",
    taps: [problems, "/situations/taken-off-the-roll"],
    answers: "home education must be your own choice",
  },
  {
    asks: "No school works for her. What is EOTAS?",
    taps: [problems, "/situations/taken-off-the-roll"],
    answers: "section F of a plan says it, and the council pays",
  },
  {
    asks: "The one to one in the plan is not given, and school says there is no money.",
    taps: [problems, "/situations/help-not-given", "/letters/section-f-not-given"],
    answers: "The duty stays with you",
  },
  {
    asks: "The NHS discharged him from speech therapy that is in the plan.",
    taps: [problems, "/situations/help-not-given"],
    answers: "Not if it is in section F",
  },
  {
    asks: "The draft plan is vague. What do I look for?",
    taps: [problems, "/situations/draft-or-vague-plan", "/letters/draft-plan-comments"],
    answers: "the section, the words now, the words I want, and the report that shows why",
  },
  {
    asks: "The school in the plan says it is full.",
    taps: [problems, "/situations/named-school-refuses"],
    answers: "must admit your child",
  },
  {
    asks: "We move to another county. Does the plan come with us?",
    taps: [problems, "/situations/moving-council"],
    answers: "the plan moves with your child",
  },
  {
    asks: "No school is named for September.",
    taps: [problems, "/situations/starting-or-changing-school"],
    answers: "The council must name the next school or college by a set day",
  },
  {
    asks: "He is 19 and the council wants to end the plan.",
    taps: [problems, "/situations/plan-is-ending"],
    answers: "the plan stays while you can appeal",
  },
  {
    asks: "The review was months ago and no new plan has come.",
    taps: [problems, "/situations/annual-review", "/letters/late-changes"],
    answers: "The final plan is due within 12 weeks of the meeting",
  },
  {
    asks: "The council says no to mediation because I bring a lawyer.",
    taps: [problems, "/situations/mediation-goes-wrong", "/letters/mediation-refused"],
    answers: "lets me bring an advocate or supporter",
  },
  {
    asks: "The council cancelled mediation and gave no new date.",
    taps: [problems, "/situations/mediation-goes-wrong", "/letters/deemed-certificate"],
    answers: "Regulation 39 of the SEND Regulations 2014",
  },
  {
    asks: "I rang the adviser in time, the 2 months are over and no certificate has come.",
    taps: [problems, "/situations/mediation-goes-wrong"],
    answers: "If you contacted the adviser in time, nothing is lost",
  },
  {
    asks: "Nobody at the mediation could decide anything.",
    taps: [problems, "/situations/mediation-goes-wrong"],
    answers: "Ask the mediator to write that down",
  },
  {
    asks: "I said yes to mediation and no longer want it.",
    taps: [problems, "/situations/mediation-goes-wrong"],
    answers: "Tell the adviser that you no longer want mediation",
  },
  {
    asks: "The council agreed by email after I appealed. Shall I withdraw?",
    taps: [problems, "/situations/after-you-appeal"],
    answers: "It is over when you hold the right final plan, or an order",
  },
  {
    asks: "My appeal was sent back as incomplete.",
    taps: [problems, "/situations/after-you-appeal"],
    answers: "Send that today. The time still runs",
  },
  {
    asks: "I lost at the Tribunal.",
    taps: [problems, "/situations/after-you-appeal"],
    answers: "permission to appeal on a point of law",
  },
  {
    asks: "The hearing is next month, by video. What do I do?",
    taps: [problems, "/situations/ready-for-the-hearing"],
    answers: "note the clerk's number",
  },
  {
    asks: "We won, and the council does nothing.",
    taps: [problems, "/situations/ready-for-the-hearing", "/letters/order-not-carried-out"],
    answers: "It has not been done",
  },
  {
    asks: "I am a foster carer. Can I appeal?",
    taps: [problems, "/situations/who-counts-as-a-parent"],
    answers: "A foster carer who has care of the child can appeal",
  },
  {
    asks: "My ex will not agree to the appeal.",
    taps: [problems, "/situations/who-counts-as-a-parent"],
    answers: "Each parent with parental responsibility can act alone",
  },
  {
    asks: "I am 17. Can I appeal myself?",
    taps: [problems, "/situations/young-people"],
    answers: "From that Friday in June, you can",
  },
  {
    asks: "My son is 18 and cannot decide this. May I?",
    taps: [problems, "/situations/young-people"],
    answers: "It is a deputy or attorney if you have one, or else your parent",
  },
  {
    asks: "The SENCO ignores me and there is no plan.",
    taps: [problems, "/situations/school-support", "/letters/complain-to-the-school"],
    answers: "This is a formal complaint under your complaints policy",
  },
  {
    asks: "The college says the plan does not count there.",
    taps: [problems, "/situations/college"],
    answers: "The council must make sure of section F there too",
  },
  {
    asks: "The council refused the taxi to school.",
    taps: [problems, "/situations/travel-to-school", "/options/school-transport-appeal"],
    answers: "Government guidance gives you 20 working days to ask",
  },
  {
    asks: "We live in Wales and the school is in England.",
    taps: [problems, "/situations/borders"],
    answers: "an EHC plan is for England",
  },
  {
    asks: "The school punishes him for being autistic.",
    taps: [options, "/options/discrimination-claim"],
    answers: "It is 6 months, and it starts with the day it happened",
  },
  {
    asks: "She is permanently excluded.",
    taps: [options, "/options/suspension-or-exclusion"],
    answers: "Ask within 15 school days of their notice",
  },
  {
    asks: "Must I go to a way forward meeting before mediation?",
    taps: [problems, "/situations/way-forward-meeting"],
    answers: "No meeting comes before mediation",
  },
  {
    asks: "Will I pay the council's costs if I lose?",
    taps: [problems, "/situations/what-it-costs"],
    answers: "each side pays its own costs",
  },
  {
    asks: "I cannot pay for a solicitor or a report.",
    taps: [problems, "/situations/what-it-costs"],
    answers: "getting the case ready and independent reports",
  },
  {
    asks: "I do not speak English well.",
    taps: [problems, "/situations/interpreters-and-formats"],
    answers: "I need an interpreter in [language]",
  },
  {
    asks: "I am deaf. Who books the BSL interpreter for the hearing?",
    taps: [problems, "/situations/interpreters-and-formats"],
    answers: "The Tribunal pays for one that it books for the hearing",
  },
  {
    asks: "My appeal is past its date.",
    taps: [options, "/options/late-appeal"],
    answers: "Check before you give up",
  },
  {
    asks: "The council is late with the plan. Who makes it hurry?",
    taps: [options, "/options/complain-to-the-council", "/letters/missed-deadline"],
    answers: "You had 20 weeks to send the final plan",
  },
];
