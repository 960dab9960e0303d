import { listContactWords, listProviderWords } from "../../support/contact-words.ts";
import type { Seed, SeedFact } from "./seed-fact.ts";

const service = "/disagreement-resolution";
const southend = "/areas/southend-on-sea";
const [type1, type2, type3, type4] = [
  "/disagreement-types/how-duties-are-carried-out",
  "/disagreement-types/special-educational-provision",
  "/disagreement-types/health-and-social-care",
  "/disagreement-types/council-and-health-bodies",
];

const aboutTheService: SeedFact[] = [
  { quote: "Disagreement Resolution Service", page: service, words: ["What is disagreement resolution?"] },
  {
    quote:
      "Disagreement resolution arrangements cover all children and young people with special educational needs and disabilities (SEND), not just those who are being assessed for or have an Education Health and Care Plan (EHCP).",
    page: service,
    words: [
      "Parents and carers of a child with special educational needs (SEN) can use it.",
      "The child may have an education, health and care (EHC) plan, be waiting for one, or have none.",
    ],
    reason:
      "The Act and the Code say special educational needs; a disability alone is not what the service is for.",
  },
  {
    quote:
      "They can provide a quick and non-adversarial way of resolving disagreements between families and the local authority (LA).",
    page: service,
    words: ["It is meant to be quick, and not a fight."],
  },
  {
    quote: "The use of the disagreement resolution service:",
    page: service,
    words: ["Do you have to use it?"],
  },
  { quote: "- is voluntary and;", page: service, words: ["It is voluntary for everyone"] },
  {
    quote: "- has to be with the agreement of all parties",
    page: service,
    words: ["only goes ahead if all sides agree"],
  },
  {
    quote: "The service is commissioned by the LA but is independent of it.",
    page: service,
    words: ["Your council sets it up, but the service must be independent of the council."],
  },
  {
    quote: "Disagreement resolution services cannot be provided by anyone who is directly employed by a LA.",
    page: service,
    words: ["It cannot be run by anyone employed by: a council in England"],
  },
  {
    quote:
      "In Southend the disagreement resolution service is provided by KIDS SEND Mediation and Disagreement Resolution Service.",
    page: southend,
    words: listProviderWords,
  },
  { quote: "Call: 03330 062 835", page: southend, words: (area) => listContactWords(area, "phone") },
  {
    quote: "Email: mediationlondon@kids.org.uk",
    page: southend,
    words: (area) => listContactWords(area, "email"),
  },
  {
    quote: "Website: www.kids.org.uk/send-mediation",
    page: southend,
    words: (area) => listContactWords(area, "website"),
    reason: "The link has a name instead of a bare address; areas.test.ts checks the address itself.",
  },
  {
    quote: "Aims of the disagreement resolution service",
    page: "/disagreement-types",
    words: ["The aim is to settle a disagreement, or to stop it growing."],
  },
  {
    quote:
      "The disagreement resolution service is there to help resolve 4 types of disagreement, or prevent them from escalating further:",
    page: "/disagreement-types",
    words: ["Disagreement resolution can help with four types of disagreement"],
  },
];

const firstType: SeedFact[] = [
  {
    quote: "1. Disagreements between parent carers or young people and;",
    page: type1,
    words: ["Type 1 of 4", "Parents and carers, or a young person in their own right"],
  },
  { quote: "- LAs", page: type1, words: ["in their own right The council The governing body"] },
  {
    quote: "- the governing bodies of maintained schools",
    page: type1,
    words: ["The governing body of a maintained school"],
  },
  {
    quote: "- the governing bodies of maintained nursery schools",
    page: type1,
    words: ["The governing body of a maintained nursery school"],
  },
  {
    quote: "- early years providers",
    page: type1,
    words: ["An early years provider, such as a nursery or childminder"],
  },
  {
    quote: "- further education institutions",
    page: type1,
    words: ["The governing body of a further education college"],
  },
  {
    quote: "- the proprietors of academies (including free schools)",
    page: type1,
    words: ["The proprietor of an academy, which includes a free school"],
  },
  {
    quote:
      "They are about how these authorities, bodies or proprietors are carrying out their education, health and care duties for children and young people with SEND, whether they have EHCPs or not. These include:",
    page: type1,
    words: [
      "How they carry out education, health and care duties for anyone with special educational needs",
      "with a plan or without",
    ],
  },
  {
    quote: "- duties placed on the LA to keep their education and care provision under review",
    page: type1,
    words: ["The council's duty to keep education and care provision under review"],
  },
  {
    quote: "- the duties to assess needs and draw up EHCPs",
    page: type1,
    words: ["The council's duties to assess needs and to draw up EHC plans"],
  },
  {
    quote:
      "- the duty on governing bodies and proprietors to use their best endeavours to meet children and young people's SEND",
    page: type1,
    words: [
      "The duty of governing bodies and proprietors to use their best endeavours.",
      "It means doing all they reasonably can to meet a pupil's special educational needs",
    ],
  },
];

const secondType: SeedFact[] = [
  {
    quote: "2. Disagreements between parents or young people and;",
    page: type2,
    words: ["Type 2 of 4", "Parents and carers, or a young person in their own right"],
  },
  { quote: "- early years providers", page: type2, words: ["An early years provider"] },
  { quote: "- schools", page: type2, words: ["A school of any kind"] },
  { quote: "- post-16 institutions", page: type2, words: ["A post-16 institution, such as a college"] },
  {
    quote:
      "They are about the special educational provision made for a child or young person, whether they have an EHCP or not.",
    page: type2,
    words: [
      "The special educational provision made for the child or young person.",
      "whether they have an EHC plan or not",
    ],
  },
];

const thirdType: SeedFact[] = [
  {
    quote: "3. Disagreements between parent carers or young people and;",
    page: type3,
    words: ["Type 3 of 4", "Parents and carers, or a young person in their own right"],
  },
  {
    quote: "- Clinical Commissioning Groups",
    page: type3,
    words: [
      "The integrated care board (ICB)",
      "Integrated care boards took over from clinical commissioning groups on 1 July 2022.",
    ],
    reason: "Clinical commissioning groups ended on 1 July 2022; integrated care boards took over from them.",
  },
  { quote: "- LAs", page: type3, words: ["health help The council What is it about?"] },
  {
    quote: "They are about health or social care provision:",
    page: type3,
    words: [
      "Health provision for the child or young person",
      "Social care provision for the child or young person",
    ],
  },
  { quote: "- during EHC needs assessments", page: type3, words: ["During an EHC needs assessment"] },
  {
    quote: "- while EHCPs are being drawn up or reviewed or;",
    page: type3,
    words: ["While the EHC plan is being drawn up", "While the EHC plan is being reviewed"],
  },
  {
    quote: "- when children or young people are being re-assessed",
    page: type3,
    words: ["During a re-assessment"],
  },
  {
    quote: "Disagreement resolution services can also be used to resolve disagreements over:",
    page: type3,
    words: ["Can you use it about special educational help too?"],
  },
  {
    quote: "- special educational provision throughout assessments",
    page: type3,
    words: [
      "The same service can help with special educational provision at each of these moments: during an assessment",
    ],
  },
  {
    quote: "- the drawing up of EHCPs while waiting for Tribunal appeals and;",
    page: type3,
    words: ["while the plan is being drawn up while you wait for a Tribunal appeal"],
    reason:
      "The seed runs two moments of the Code's list together; a near copy of the Code has them apart, and so has the page.",
  },
  {
    quote: "- at review or during re-assessments",
    page: type3,
    words: ["at a review during a re-assessment."],
  },
];

const fourthType: SeedFact[] = [
  {
    quote: "4. Disagreements between local authorities and health commissioning bodies during;",
    page: type4,
    words: ["Type 4 of 4", "Who is it between? The council The integrated care board (ICB)"],
  },
  {
    quote: "- EHC needs assessments or re-assessments",
    page: type4,
    words: ["During an EHC needs assessment During a re-assessment"],
  },
  { quote: "- the drawing up of EHCPs", page: type4, words: ["While the EHC plan is being drawn up"] },
  {
    quote: "- reviews of those plans for children and young people with SEND",
    page: type4,
    words: ["When the plan is reviewed"],
  },
  {
    quote: "In relation to EHCPs, this includes:",
    page: type4,
    words: ["What is it about? In an EHC plan,"],
  },
  {
    quote: "- the description of the child or young person's education, health and care needs and;",
    page: type4,
    words: ["how the child or young person's education, health and care needs are described"],
  },
  {
    quote: "- any education, health and care provision set out in the plan",
    page: type4,
    words: ["Any education, health or care help set out in the plan"],
  },
  {
    quote: "These disagreements do not involve parent carers and young people.",
    page: type4,
    words: ["Parents, carers and young people are not one of the sides in this type."],
  },
];

/** "Disagreement Resolution Service" of Southend-on-Sea City Council, in its own order. */
export const southendSeed: Seed = {
  file: "southend-disagreement-resolution-service.txt",
  facts: [...aboutTheService, ...firstType, ...secondType, ...thirdType, ...fourthType],
};
