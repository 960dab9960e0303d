import { describe, expect, it } from "vitest";
import { checkTree } from "../../../lib/which-option/check-tree.ts";
import { findStep, listOffers, wasAsked } from "../../../lib/which-option/steps.ts";
import { ownContent } from "../../support/own-guide.ts";
import { idsOf, offersAt, steps, tree, waysWith } from "./real-tree.ts";

const questions = steps.filter(({ at }) => at.kind === "question");
const ways = steps.filter(({ at }) => at.kind === "outcome");
const namesOf = (found: typeof steps) => [...new Set(found.map(({ at }) => at.name))];

describe("the guide's own questions", () => {
  it("have no problems", () => {
    expect(checkTree(ownContent)).toEqual([]);
  });

  it("end in an outcome whatever a reader answers, and ask nothing twice", () => {
    const unfinished = new Set(ways.map((way) => idsOf(way).join("/")));
    for (const step of questions) {
      const offers = listOffers(step);
      expect(offers.length).toBeGreaterThan(1);
      for (const { answer } of offers) {
        const next = findStep(tree, [...idsOf(step), answer.id]);
        expect(next, `${idsOf(step).join("/")}/${answer.id}`).toBeDefined();
        expect(next && wasAsked(step, next.at)).toBe(false);
        if (next?.at.kind === "outcome") unfinished.delete(idsOf(next).join("/"));
      }
    }
    expect([...unfinished]).toEqual([]);
    expect(ways.length).toBeGreaterThan(150);
  });

  it("reach all 31 questions and all 55 outcomes", () => {
    expect(namesOf(questions)).toHaveLength(31);
    expect(namesOf(ways)).toHaveLength(55);
  });

  it("let everyone say at every question that they are not sure, and lead them to an adviser", () => {
    for (const step of questions) {
      expect(offersAt(step).at(-1)).toBe("not-sure");
      expect(findStep(tree, [...idsOf(step), "not-sure"])?.at.name).toBe("get-advice");
    }
  });

  it("stay few enough for a page each", () => {
    expect(steps.length).toBeLessThanOrEqual(1500);
  });
});

describe("what the law makes special", () => {
  it("asks nobody about health or care whose assessment was refused, and sends them the form SEND35A", () => {
    const refused = waysWith("refused-to-assess");
    expect(refused.flatMap(({ given }) => given.map(({ question }) => question.name))).not.toContain(
      "health-or-care-too",
    );
    expect(namesOf(refused)).toContain("appeal-refusal-to-assess");
    expect(namesOf(refused)).not.toContain("appeal");
    expect(namesOf(refused)).not.toContain("appeal-with-health-or-care");
    expect(namesOf(waysWith("other-decision"))).toEqual(
      expect.arrayContaining(["appeal", "appeal-with-health-or-care"]),
    );
  });

  it.each(["health-and-education", "care-and-education"])(
    "does not ask again whether it is only about health or care after %s",
    (id) => {
      const asked = questions.filter((step) => step.at.name === "which-decision" && idsOf(step).includes(id));
      expect(asked).toHaveLength(1);
      for (const step of asked) {
        expect(offersAt(step)).not.toContain("only-health-or-care");
        expect(offersAt(step)).not.toContain("draft-plan");
      }
      expect(waysWith(id).flatMap(({ given }) => given.map(({ question }) => question.name))).not.toContain(
        "health-or-care-too",
      );
    },
  );

  it("needs no certificate for an appeal about the school only", () => {
    const asked = waysWith("only-the-school").flatMap(({ given }) =>
      given.map(({ question }) => question.name),
    );
    expect(asked).not.toContain("certificate");
    expect(namesOf(waysWith("only-the-school", "appeal-in-time", "education-only"))).toEqual([
      "appeal-school-only",
    ]);
  });

  it("keeps the note on discrimination beside every outcome linked to disability", () => {
    const linked = waysWith("partly-disability");
    expect(linked.length).toBeGreaterThan(14);
    for (const { given } of linked)
      expect(given.filter(({ answer }) => answer.id === "partly-disability" && answer.note)).toHaveLength(1);
    for (const { given } of waysWith("not-disability"))
      expect(
        given.filter(({ answer, question }) => question.name === "because-of-disability" && answer.note),
      ).toEqual([]);
  });

  it("says whose the right to appeal is everywhere but on the first question and on two outcomes", () => {
    const silent = steps.filter(({ at }) => at.youngPeople === false);
    expect(namesOf(silent).toSorted()).toEqual(["child-in-danger", "outside-england", "what-happened"]);
  });
});
