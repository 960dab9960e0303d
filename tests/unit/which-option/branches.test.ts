import { describe, expect, it } from "vitest";
import { listBranches } from "../../../lib/which-option/branches.ts";
import { steps, tree } from "./real-tree.ts";

const branches = listBranches(tree);

describe("The branches of the tree", () => {
  it("are one for each first answer that a question follows, with all that its readers can meet", () => {
    for (const answer of tree.first.answers) {
      const met = steps.filter(({ given }) => given[0]?.answer === answer).map(({ at }) => at);
      const branch = branches.find((one) => one.answer === answer);
      const asked = met.filter(({ kind }) => kind === "question");
      expect(new Set(branch?.questions.map(({ question }) => question)), answer.id).toEqual(new Set(asked));
      const led = branch?.questions.flatMap(({ rows }) => rows.flatMap(({ leads }) => leads)) ?? [];
      const [start] = met;
      // Where not being sure leads is left out.
      const left = met.filter((node) => node !== start && !led.includes(node)).map(({ name }) => name);
      expect(branch ? left.filter((name) => name !== tree.settings.notSure.name) : [], answer.id).toEqual([]);
    }
  });

  it("ask each question after all that lead to it", () => {
    for (const { answer, questions } of branches) {
      const order = questions.map(({ question }) => question.name);
      for (const { question, rows } of questions)
        for (const { name } of rows.flatMap(({ leads }) => leads.filter(({ kind }) => kind === "question")))
          expect(order.indexOf(name), `${answer.id}: ${question.name}`).toBeGreaterThan(
            order.indexOf(question.name),
          );
    }
  });

  it("keep apart what only an earlier answer leads to", () => {
    const find = (first: string) =>
      branches
        .find(({ answer }) => answer.id === first)
        ?.questions.find(({ question }) => question.name === "in-section-f")
        ?.rows.find(({ answer }) => answer.id === "not-in-section-f")
        ?.leads.map(({ name }) => name);
    expect(find("health")).toEqual(["health-stage"]);
    expect(find("setting")).toEqual(["because-of-disability"]);
  });
});
