import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../lib/content/record.ts";
import { toRenderContext } from "../../../lib/guide/render-context.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { findStep, listShownOffers, type Step } from "../../../lib/which-option/steps.ts";
import { ownGuide } from "../../support/own-guide.ts";
import { idsOf, tree, waysWith } from "./real-tree.ts";

const decision = "decision-or-plan";
const noCertificate = "refused-to-assess/no-certificate";
const waiting = `${noCertificate}/contacted-in-time`;
const duties = "council-duties";
const mediation = `${duties}/mediation-not-arranged`;
const setting = "setting/no-plan/not-disability";
const excluded = "exclusion/not-disability";
const upheld = `${excluded}/governors-upheld`;

/** Where the law's own decision tree leads; a change here is a change of advice. */
const leads: Readonly<Record<string, string>> = {
  "danger-now": "child-in-danger",
  "want-assessment": "ask-for-assessment",
  "out-of-school": "out-of-school",
  "mediation-hearing-order/have-appealed": "after-you-appeal",
  "something-else/school-place": "admission-appeal",
  "something-else/transport": "transport-appeal",
  "something-else/council-and-nhs": "council-and-nhs",
  "something-else/outside-england": "outside-england",
  "something-else/none-of-these": "get-advice",
  [`${decision}/draft-plan`]: "draft-plan",
  [`${decision}/no-new-letter`]: "early-review",
  [`${decision}/other-sections`]: "disagreement-resolution",
  [`${decision}/only-told`]: "ask-in-writing",
  [`${decision}/only-health-or-care`]: "health-or-care-mediation",
  [`${decision}/only-the-school/appeal-in-time/education-only`]: "appeal-school-only",
  [`${decision}/only-the-school/appeal-in-time/health-or-care-too`]: "appeal-with-health-or-care",
  [`${decision}/only-the-school/appeal-late`]: "late-appeal",
  [`${decision}/needs-or-help/no-certificate/adviser-late`]: "ask-permission",
  [`${decision}/needs-or-help/no-certificate/contacted-in-time/certificate-due`]: "chase-certificate",
  [`${decision}/needs-or-help/has-certificate/appeal-late`]: "late-appeal",
  [`${decision}/needs-or-help/has-certificate/appeal-in-time/education-only`]: "appeal",
  [`${decision}/needs-or-help/has-certificate/appeal-in-time/health-or-care-too`]:
    "appeal-with-health-or-care",
  "refused-to-assess/has-certificate/appeal-in-time": "appeal-refusal-to-assess",
  "refused-to-assess/has-certificate/appeal-late": "late-appeal",
  [`${noCertificate}/adviser-late`]: "ask-permission",
  [`${noCertificate}/adviser-in-time/talk-with-mediator`]: "mediate",
  [`${noCertificate}/adviser-in-time/certificate-then-appeal`]: "get-certificate",
  [`${noCertificate}/adviser-in-time/talk-first`]: "talk-informally",
  [`${waiting}/certificate-due`]: "chase-certificate",
  [`${waiting}/no-answer-yet`]: "chase-certificate",
  [`${waiting}/mediation-not-due`]: "mediation-wait",
  [`${waiting}/mediation-overdue`]: "deemed-certificate",
  [`${waiting}/mediation-refused`]: "deemed-certificate",
  [`${waiting}/nobody-could-decide`]: "nobody-could-decide",
  [`${waiting}/changed-mind`]: "no-longer-mediation",
  [`${duties}/missed-time-limit`]: "council-delay",
  [`${duties}/plan-not-followed`]: "section-f",
  [`${duties}/moved-council`]: "moved-council",
  [`${duties}/named-school-refuses`]: "named-school-refuses",
  [`${duties}/order-not-followed`]: "tribunal-order",
  [`${duties}/agreement-not-kept`]: "mediation-agreement",
  [`${duties}/poor-service`]: "council-complaint",
  [`${mediation}/mediation-not-due`]: "mediation-wait",
  [`${mediation}/nobody-could-decide`]: "nobody-could-decide",
  [`${mediation}/changed-mind`]: "no-longer-mediation",
  [`${mediation}/mediation-overdue/mediation-education`]: "deemed-certificate",
  [`${mediation}/mediation-overdue/mediation-only-health`]: "health-mediation-missing",
  [`${mediation}/mediation-overdue/mediation-no-education`]: "council-complaint",
  [`${mediation}/mediation-refused/mediation-education`]: "deemed-certificate",
  [`${mediation}/mediation-refused/mediation-only-health`]: "health-mediation-missing",
  [`${mediation}/mediation-refused/mediation-no-education`]: "council-complaint",
  "setting/in-section-f": "section-f",
  [`${setting}/not-raised`]: "talk-to-setting",
  [`${setting}/raised/no-final-answer`]: "setting-complaint",
  [`${setting}/raised/final-answer/state-school`]: "secretary-of-state",
  [`${setting}/raised/final-answer/early-years`]: "ofsted",
  [`${setting}/raised/final-answer/college`]: "college-after-procedure",
  [`${setting}/raised/final-answer/independent`]: "independent-school",
  "health/in-section-f": "section-f",
  "health/no-plan/assessment-going-on": "health-or-care-in-process",
  "health/no-plan/nothing-going-on": "nhs-complaint",
  "health/not-in-section-f/only-health-or-care": "health-or-care-mediation",
  "health/not-in-section-f/health-in-process": "health-or-care-in-process",
  "health/not-in-section-f/section-g-missing": "nhs-complaint",
  "health/not-in-section-f/health-not-in-plan": "nhs-complaint",
  "social-care/in-section-f": "section-f",
  "social-care/no-plan/assessment-going-on": "health-or-care-in-process",
  "social-care/no-plan/nothing-going-on": "social-care-complaint",
  "social-care/not-in-section-f/only-health-or-care": "health-or-care-mediation",
  "social-care/not-in-section-f/care-in-process": "health-or-care-in-process",
  "social-care/not-in-section-f/section-h-missing": "social-care-complaint",
  "social-care/not-in-section-f/care-not-in-plan": "social-care-complaint",
  "unfair-treatment/at-school/claim-in-time": "discrimination-claim",
  "unfair-treatment/at-school/claim-late": "late-discrimination-claim",
  "unfair-treatment/not-at-school": "county-court",
  [`${excluded}/suspension`]: "suspension",
  [`${excluded}/sent-home`]: "sent-home",
  [`${excluded}/governors-to-meet`]: "governors-meeting",
  [`${upheld}/panel-in-time`]: "review-panel",
  [`${upheld}/panel-late/claim-just-decided`]: "review-panel",
  [`${upheld}/panel-late/claim-waiting`]: "panel-after-claim",
  [`${upheld}/panel-late/claim-long-decided`]: "late-review-panel",
  [`${upheld}/panel-late/no-claim`]: "late-review-panel",
  [`${excluded}/from-college`]: "college",
  [`${excluded}/from-independent-school`]: "independent-school",
  [`${excluded}/from-early-years`]: "ofsted",
};

it.each(Object.entries(leads))("%s leads to %s", (way, outcome) => {
  expect(findStep(tree, way.split("/"))?.at.name).toBe(outcome);
});

it("covers every outcome", () => {
  expect(new Set(Object.values(leads))).toEqual(new Set(tree.outcomes.keys()));
});

const context = toRenderContext(ownGuide, []);

/** The outcomes of ways with these answers, but not that of "I am not sure". */
const outcomesWith = (...ids: string[]): Outcome[] => {
  const ends = waysWith(...ids).filter((way) => !idsOf(way).includes("not-sure"));
  return [...new Set(ends.flatMap(({ at }) => (at.kind === "outcome" ? at : [])))];
};

const namesOf = (outcomes: readonly Outcome[]) => outcomes.map(({ name }) => name).toSorted();

/** What the reader of an outcome is told in its steps and rows, facts put in. */
const wordsOf = ({ summary, doNow, byWhen, whoToAsk, willNot = [] }: Outcome): string =>
  [summary, ...doNow, byWhen, whoToAsk, ...willNot]
    .map(({ tree: words }) => toPlainWords(words, context))
    .join(" ");

const outcomeAt = (way: string): Outcome => {
  const at = findStep(tree, way.split("/"))?.at;
  if (at?.kind !== "outcome") throw new Error(`${way} leads to no outcome`);
  return at;
};

const helpAt = (way: string): string => {
  const at = findStep(tree, way === "" ? [] : way.split("/"))?.at;
  return at ? toPlainWords(at.body, context) : "";
};

describe("Somebody who contacted the adviser in time", () => {
  it("is never sent to ask for permission, nor told that the appeal is late", () => {
    expect(namesOf(outcomesWith("contacted-in-time"))).toEqual([
      "chase-certificate",
      "deemed-certificate",
      "mediation-wait",
      "no-longer-mediation",
      "nobody-could-decide",
    ]);
    expect(namesOf(outcomesWith("adviser-late"))).toEqual(["ask-permission"]);
    const asksPermission = waysWith().filter(({ at }) => at.name === "ask-permission");
    for (const way of asksPermission) expect(idsOf(way)).toContain("adviser-late");
  });

  it("is told of the month from the certificate, and that it can be later than the 2 months", () => {
    for (const outcome of outcomesWith("contacted-in-time")) {
      const byWhen = toPlainWords(outcome.byWhen.tree, context);
      expect(byWhen, outcome.name).toMatch(/until 1 month after/);
      expect(byWhen, outcome.name).toMatch(/if that is later than 2 months|The later one counts/);
    }
  });

  it("is told wherever it waits that it cannot appeal before the certificate, never only that the date runs on", () => {
    const waits = [
      "chase-certificate",
      "deemed-certificate",
      "mediation-wait",
      "no-longer-mediation",
      "mediate",
    ];
    for (const name of [...waits, "get-certificate"])
      expect(wordsOf(tree.outcomes.get(name) as Outcome), name).toMatch(/cannot appeal before/);
    for (const outcome of tree.outcomes.values())
      expect(wordsOf(outcome), outcome.name).not.toMatch(/does not wait|date still runs|all the same/);
  });
});

it("lets nobody wait whose council said no, cancelled, did not come or sent nobody who can decide", () => {
  for (const id of ["mediation-refused", "nobody-could-decide", "mediation-overdue"])
    expect(namesOf(outcomesWith(id)), id).not.toContain("mediation-wait");
  expect(namesOf(outcomesWith("mediation-refused", "contacted-in-time"))).toEqual(["deemed-certificate"]);
});

it("counts day 30 as in time, from when the council is told", () => {
  const step = findStep(tree, waiting.split("/")) as Step;
  const words =
    step.at.kind === "question"
      ? step.at.answers.map((answer) => toPlainWords(answer.words.tree, context))
      : [];
  expect(words).toContain("Mediation. The council was told 30 days ago or less");
  expect(words).toContain("Mediation. The council was told more than 30 days ago");
  expect(helpAt(waiting)).toContain("from the day the council was told");
});

it("leads a parent whose assessment was refused to every outcome in 5 taps from the front page", () => {
  const ends = waysWith("refused-to-assess");
  expect(ends.length).toBeGreaterThan(12);
  // A card of the front page is itself the first answer.
  for (const way of ends) {
    const first = way.given[0]?.answer.onHomePage ? 0 : 1;
    expect(first + way.given.length, idsOf(way).join("/")).toBeLessThanOrEqual(5);
  }
});

it("tells everyone without a plan that they can ask for an assessment themselves", () => {
  for (const { given } of waysWith("no-plan")) {
    const notes = given.flatMap(({ answer }) => (answer.note ? toPlainWords(answer.note.tree, context) : []));
    expect(notes.join(" ")).toContain("ask the council for an EHC needs assessment yourself");
  }
  expect(wordsOf(outcomeAt("want-assessment"))).toContain("does not have to agree");
});

it("asks behind school, health and social care whether the help is in section F, before anything else", () => {
  for (const id of ["setting", "health", "social-care"])
    expect(findStep(tree, [id])?.at.name, id).toBe("in-section-f");
});

it("warns about an appeal only about the school where it is chosen, and again where it leads", () => {
  expect(helpAt(decision)).toMatch(/needs and the help .* must change before the school can/);
  expect(wordsOf(outcomeAt(`${decision}/only-the-school/appeal-in-time/education-only`))).toContain(
    "plan as it stands",
  );
});

it("counts a refused change as unfair treatment, at a school and after an exclusion", () => {
  const asked = tree.first.answers.find(({ id }) => id === "unfair-treatment");
  expect(asked && toPlainWords(asked.words.tree, context)).toContain("was refused");
  expect(helpAt("unfair-treatment")).toContain("reasonable adjustment");
  expect(helpAt("exclusion")).toContain("reasonable adjustment");
  expect(findStep(tree, ["setting", "not-in-section-f"])?.at.name).toBe("because-of-disability");
  expect(wordsOf(outcomeAt("unfair-treatment/at-school/claim-in-time"))).toContain("reasonable adjustment");
});

it("leads on from a college to the Department for Education within 12 months", () => {
  for (const way of [`${setting}/raised/final-answer/college`, `${excluded}/from-college`]) {
    expect(wordsOf(outcomeAt(way)), way).toContain("Department for Education");
    expect(wordsOf(outcomeAt(way)), way).toContain("12 months");
  }
});

it("knows the second time to ask for a review panel", () => {
  expect(wordsOf(outcomeAt(`${upheld}/panel-late/no-claim`))).toMatch(
    /15 school days from the final decision/,
  );
  expect(wordsOf(outcomeAt(`${upheld}/panel-late/claim-waiting`))).toMatch(
    /15 school days of the final decision/,
  );
});

it("names the exception wherever it says that section F must be given, and never denies rule 12(3)", () => {
  expect(wordsOf(outcomeAt("setting/in-section-f"))).toContain("suitable arrangements of your own");
  const late = wordsOf(outcomeAt("refused-to-assess/has-certificate/appeal-late"));
  expect(late).toContain("ask the Tribunal to apply rule 12(3)");
  expect(late).not.toMatch(/add no days|adds nothing/);
});

it("says what to do in danger on its first page, and lets a reader choose it there", () => {
  expect(helpAt("")).toContain("999");
  expect(tree.first.answers.map(({ id }) => id)).toContain("danger-now");
});

it("asks nothing again that a card of the front page has answered, and offers the cards' answers there alone", () => {
  const cards = tree.first.answers.filter(({ onHomePage }) => onHomePage);
  const addresses = ownGuide.frontPage.cards.map(({ address }) => address);
  for (const { id } of cards) {
    expect(addresses, id).toContain(`/which-option/${id}`);
    expect(findStep(tree, [id])?.at.kind, id).toBe("question");
  }
  const first = findStep(tree, []) as Step;
  expect(listShownOffers(first).map(({ answer }) => answer)).toEqual(
    tree.first.answers.filter(({ onHomePage }) => !onHomePage),
  );
});
