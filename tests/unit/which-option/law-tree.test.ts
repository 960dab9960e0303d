import { expect, it } from "vitest";
import { findStep } from "../../../lib/which-option/steps.ts";
import { tree } from "./real-tree.ts";

const decision = "no-danger/in-england/decision-or-plan";
const duties = "no-danger/in-england/council-duties";
const setting = "no-danger/in-england/setting/not-in-section-f";
const excluded = "no-danger/in-england/exclusion/not-disability";

/** Where the law's own decision tree leads; a change here is a change of advice. */
const leads: Readonly<Record<string, string>> = {
  "danger-now": "child-in-danger",
  "no-danger/outside-england": "outside-england",
  "no-danger/in-england/school-place": "admission-appeal",
  "no-danger/in-england/transport": "transport-appeal",
  "no-danger/in-england/council-and-nhs": "council-and-nhs",
  "no-danger/in-england/something-else": "get-advice",
  [`${decision}/draft-plan`]: "draft-plan",
  [`${decision}/other-sections`]: "disagreement-resolution",
  [`${decision}/only-health-or-care`]: "health-or-care-mediation",
  [`${decision}/needs-or-help/no-certificate/adviser-late`]: "ask-permission",
  [`${decision}/needs-or-help/no-certificate/adviser-in-time/talk-with-mediator`]: "mediate",
  [`${decision}/needs-or-help/no-certificate/adviser-in-time/certificate-then-appeal`]: "get-certificate",
  [`${decision}/needs-or-help/no-certificate/adviser-in-time/talk-first`]: "talk-informally",
  [`${decision}/needs-or-help/has-certificate/appeal-late`]: "late-appeal",
  [`${decision}/needs-or-help/has-certificate/appeal-in-time/education-only`]: "appeal",
  [`${decision}/needs-or-help/has-certificate/appeal-in-time/health-or-care-too`]:
    "appeal-with-health-or-care",
  [`${decision}/refused-to-assess/has-certificate/appeal-in-time`]: "appeal-refusal-to-assess",
  [`${duties}/missed-time-limit`]: "council-delay",
  [`${duties}/plan-not-followed`]: "section-f",
  [`${duties}/order-not-followed`]: "tribunal-order",
  [`${duties}/agreement-not-kept`]: "mediation-agreement",
  [`${duties}/poor-service`]: "council-complaint",
  [`${duties}/mediation-not-arranged/mediation-not-due`]: "mediation-wait",
  [`${duties}/mediation-not-arranged/mediation-overdue/mediation-not-only-health`]: "deemed-certificate",
  [`${duties}/mediation-not-arranged/mediation-overdue/mediation-only-health`]: "health-mediation-missing",
  "no-danger/in-england/setting/in-section-f": "section-f",
  [`${setting}/not-raised`]: "talk-to-setting",
  [`${setting}/raised/no-final-answer`]: "setting-complaint",
  [`${setting}/raised/final-answer/state-school`]: "secretary-of-state",
  [`${setting}/raised/final-answer/early-years`]: "ofsted",
  [`${setting}/raised/final-answer/college`]: "college",
  [`${setting}/raised/final-answer/independent`]: "independent-school",
  "no-danger/in-england/health/health-not-in-plan": "nhs-complaint",
  "no-danger/in-england/health/health-in-plan/only-health-or-care": "health-or-care-mediation",
  "no-danger/in-england/health/health-in-plan/health-in-process": "health-or-care-in-process",
  "no-danger/in-england/health/health-in-plan/section-g-missing": "nhs-complaint",
  "no-danger/in-england/social-care/care-not-in-plan": "social-care-complaint",
  "no-danger/in-england/social-care/care-in-plan/only-health-or-care": "health-or-care-mediation",
  "no-danger/in-england/social-care/care-in-plan/care-in-process": "health-or-care-in-process",
  "no-danger/in-england/social-care/care-in-plan/section-h-missing": "social-care-complaint",
  "no-danger/in-england/unfair-treatment/at-school/claim-in-time": "discrimination-claim",
  "no-danger/in-england/unfair-treatment/at-school/claim-late": "late-discrimination-claim",
  "no-danger/in-england/unfair-treatment/not-at-school": "county-court",
  [`${excluded}/suspension`]: "suspension",
  [`${excluded}/governors-to-meet`]: "governors-meeting",
  [`${excluded}/governors-upheld/panel-in-time`]: "review-panel",
  [`${excluded}/governors-upheld/panel-late`]: "late-review-panel",
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
