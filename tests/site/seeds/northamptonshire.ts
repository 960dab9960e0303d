import { listContactWords, listListingWords } from "../../support/contact-words.ts";
import type { Seed, SeedFact } from "./seed-fact.ts";

const north = "/areas/north-northamptonshire";
const service = "/disagreement-resolution";
const compared = "/mediation-or-disagreement-resolution";
const principles = "/principles";

const listing: SeedFact[] = [
  {
    quote: "Mediation and Disagreement Resolution Arrangements - NNC and WNC",
    page: north,
    words: [
      "Mediation and Disagreement Resolution Arrangements: NNC and WNC",
      "One listing for two councils",
    ],
  },
  {
    quote: "Type of service:",
    page: north,
    words: ["About the service here"],
    reason: "A label of the directory; the row it names is below.",
  },
  {
    quote: "Policies And Guidance",
    reason: "Where the directory files it; it tells a reader nothing of the service.",
  },
  { quote: "Address:", page: north, words: ["Angel Street"] },
  {
    quote: "One Angel Square, Angel Street, Northampton, Northamptonshire NN1 1ED",
    page: north,
    words: [
      "One Angel Square, Angel Street, Northampton, Northamptonshire NN1 1ED",
      "Do not rely on it for this council.",
    ],
    reason:
      "It is the former county council's address and not in this area; shown as published, with that doubt.",
  },
  { quote: "Telephone number:", page: north, words: (area) => listContactWords(area, "phone") },
  {
    quote: "01604 367125",
    page: north,
    words: (area) => listContactWords(area, "phone"),
    reason: "The number is the former county council's; shown as published, with that doubt.",
  },
  {
    quote: "Service description:",
    reason: "A label of the directory; what it labels is the rest of this list.",
  },
];

const howDecisionsAreMade: SeedFact[] = [
  {
    quote: "The guidance on resolving disagreements is based on the following principles:",
    page: principles,
    words: ["These ideas are in the Code of Practice"],
  },
  {
    quote:
      "• Decisions about provision for children and young people with SEN or disabilities should be made jointly by providers, parents, and children and young people themselves.",
    page: principles,
    words: [
      "Those who give the support, parents and carers, and the child or young person should decide together.",
    ],
  },
  {
    quote:
      "A person-centred approach should take into account the views of children, young people and parents.",
    page: principles,
    words: [
      "The views of the child or young person, and yours, should shape the decision.",
      "person-centred approach",
    ],
  },
  {
    quote:
      "• The Education, Health and Social Care services should be open in their communication, so that parents and young people know where they are in the decision-making process.",
    page: principles,
    words: [
      "Education, health and social care services should be open with you.",
      "You should know which stage things have reached.",
    ],
  },
  {
    quote:
      "Parents' knowledge and experience should be used to support good decision making and they should know the reasons why decisions have been made.",
    page: principles,
    words: [
      "What you know about your child should be used.",
      "You should be told the reasons for a decision.",
    ],
  },
  {
    quote:
      "• Parents and young people should be given information and, where necessary, be supported to take part in decision-making and complaints processes.",
    page: principles,
    words: [
      "You should have the information you need to take part in decisions and complaints.",
      "If you need support to do that, you should have it.",
    ],
  },
  {
    quote: "Support can be provided by statutory or voluntary organisations.",
    page: principles,
    words: ["Support can come from a public service or a charity."],
  },
  {
    quote:
      "• All schools and education settings will have a complaints policy that can be requested from the setting and followed.",
    page: principles,
    words: [
      "Ask the nursery, school or college for its complaints procedure.",
      "A maintained school must have one.",
      "An academy must have one that ends with a panel",
    ],
    reason: "Not every setting is bound by the same rule, so the page says which must have one.",
  },
];

const advice: SeedFact[] = [
  { quote: "Impartial Advice and Support", page: principles, words: ["Where can you get impartial advice?"] },
  {
    quote:
      "Parents and young people can access informal support in resolving disagreements through the local impartial information, advice and support service (IASS)",
    page: principles,
    words: [
      "Your local SENDIASS gives free, impartial information, advice and support.",
      "It can also support you informally while you sort out a disagreement.",
    ],
  },
  {
    quote: "and with the help of independent supporters.",
    page: principles,
    words: ["The Code ties them to 2014 to 2016. Ask SENDIASS instead."],
    reason:
      "The independent supporters programme has ended; the page names it as former and says whom to ask.",
  },
];

const disagreementResolution: SeedFact[] = [
  { quote: "Disagreement Resolution", page: service, words: ["What is disagreement resolution?"] },
  {
    quote:
      "While 'disagreement resolution' and 'mediation' are often used interchangeably, under the Children and Families Act 2014 they refer to different processes.",
    page: compared,
    words: [
      "People often use the two names as if they were one thing",
      "Mediation or disagreement resolution: what is different?",
    ],
  },
  {
    quote:
      "Disagreement resolution arrangements apply more widely and are distinct from the mediation arrangements.",
    page: compared,
    words: [
      "Disagreement resolution is for any disagreement about special educational needs; mediation is mostly for council decisions you could appeal.",
    ],
  },
  {
    quote:
      "Use of the disagreement resolution services is voluntary and has to be with the agreement of all parties.",
    page: compared,
    words: ["It is voluntary for you and for everyone else. It happens only if all sides agree."],
  },
  {
    quote: "It is intended to provide a quick and non-adversarial way to resolve disagreements.",
    page: service,
    words: ["It is meant to be quick, and not a fight."],
  },
  {
    quote: "They are confidential and do not affect the outcome of any tribunal hearing.",
    page: service,
    words: [
      "The meetings are confidential.",
      "the Tribunal takes no notice of offers and comments made there",
      "If you agree on some points, that can leave fewer to settle in an appeal.",
    ],
    reason:
      "What is said there is not used at a hearing, but what is agreed can leave less for it to decide.",
  },
  {
    quote: "The service, while commissioned by the Local Authority, must be independent of it",
    page: service,
    words: ["Your council sets it up, but the service must be independent of the council."],
  },
  {
    quote:
      "- no-one who is directly employed by a local authority can provide disagreement resolution services.",
    page: service,
    words: ["It cannot be run by anyone employed by: a council in England"],
  },
  {
    quote:
      "Whereas parents and young people must contact a Mediation Adviser before registering an appeal about EHC needs assessments or the SEN element of an EHC plan",
    page: compared,
    words: ["Before most appeals you must contact a mediation adviser, but you can say no to mediation."],
    reason: "Most appeals and not all: an appeal only about the school named needs no certificate.",
  },
  {
    quote:
      "they do not have to engage with the disagreement resolution services at any time, including before registering an appeal.",
    page: service,
    words: [
      "Your right to appeal stays the same, whether you use it or not.",
      "You do not need it before an appeal.",
    ],
  },
];

const mediation: SeedFact[] = [
  { quote: "Mediation", page: "/mediation", words: ["What is mediation?"] },
  {
    quote:
      "Mediation arrangements apply specifically to parents and young people who are considering appealing to the Tribunal about EHC needs assessments and the special educational element of an EHC plan",
    page: "/mediation",
    words: [
      "It is about a council decision you could appeal, or a final education, health and care (EHC) plan",
      "refused an EHC needs assessment",
    ],
  },
  {
    quote: "or who want mediation on the health and social care elements of an EHC plan.",
    page: "/mediation",
    words: ["It can also be about the health and social care parts of a plan."],
  },
  {
    quote:
      "Parents and young people can also access informal support in resolving disagreements through the local impartial information, advice and support service and with the help of independent supporters.",
    page: service,
    words: ["Your local SENDIASS gives free, impartial advice. It can also support you informally."],
    reason: "Said twice in the seed; the independent supporters programme has ended.",
  },
];

const conditions: SeedFact[] = [
  {
    quote: "Related Documents:",
    reason: "The heading stands over nothing: the copy has no documents under it.",
  },
  { quote: "Cost:", page: north, words: ["What it costs"] },
  { quote: "Free", page: north, words: ["What it costs Free for you."] },
  { quote: "Age range:", page: north, words: ["Ages"] },
  { quote: "0 - 25 years", page: north, words: ["Ages 0 to 25"] },
  { quote: "Eligibility criteria:", page: north, words: ["Who it is for"] },
  { quote: "• Age - Early Years (0-5)", page: north, words: ["Age bands Early Years (0-5);"] },
  { quote: "• Age - School (5-18)", page: north, words: ["School (5-18);"] },
  { quote: "• Age - Adulthood (18-25)", page: north, words: ["Adulthood (18-25)"] },
  {
    quote: "• SEND descriptors",
    page: north,
    words: ['The listing also says "SEND descriptors", but the law has no such test.'],
    reason: "Shown as published; the law sets no such test, and the page says so.",
  },
  { quote: "Referral route:", page: north, words: ["How to get to it"] },
  {
    quote: "• Professional referral",
    page: north,
    words: [
      "You can contact the service yourself.",
      'The listing says "Professional referral". You do not need one.',
    ],
    reason: "Shown as published; nobody has to be referred, and the page says so.",
  },
  { quote: "Last updated on:", page: north, words: listListingWords },
  { quote: "28/04/2023", page: north, words: listListingWords },
];

/** "Mediation and Disagreement Resolution Arrangements" of the two Northamptonshire councils, in its own order. */
export const northamptonshireSeed: Seed = {
  file: "northamptonshire-mediation-and-disagreement-resolution.txt",
  facts: [
    ...listing,
    ...howDecisionsAreMade,
    ...advice,
    ...disagreementResolution,
    ...mediation,
    ...conditions,
  ],
};

/** The listing is for both councils, so what one area's page says of it the other's must say too. */
export const otherCouncil = { page: north, alsoOn: "/areas/west-northamptonshire" };
