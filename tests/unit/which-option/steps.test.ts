import { expect, it } from "vitest";
import { findStep, listSteps, type Step } from "../../../lib/which-option/steps.ts";
import { guide } from "../sound-guide.ts";
import { offersAt } from "./real-tree.ts";

const { tree } = guide;

const stepAt = (...ids: string[]): Step => {
  const step = findStep(tree, ids);
  if (!step) throw new Error(`${ids.join("/")} leads nowhere`);
  return step;
};

it("hides an answer after those it names, and from nobody else", () => {
  expect(offersAt(stepAt("refused"))).toEqual(["has-certificate", "no-certificate", "not-sure"]);
  expect(offersAt(stepAt("decided"))).toEqual(["has-certificate", "no-certificate", "no-need", "not-sure"]);
});

it("leads elsewhere after an answer that says so", () => {
  expect(stepAt("refused", "has-certificate").at.name).toBe("short-appeal");
  expect(stepAt("decided", "has-certificate").at.name).toBe("appeal");
});

it("finds no step for answers that are not offered", () => {
  expect(findStep(tree, ["refused", "no-need"])).toBeUndefined();
  expect(findStep(tree, ["nonsense"])).toBeUndefined();
  expect(findStep(tree, ["waiting", "not-sure"])).toBeUndefined();
});

it("lists every step once, each before those it leads to", () => {
  const ways = listSteps(tree).map(({ given }) => given.map(({ answer }) => answer.id).join("/"));
  expect(new Set(ways).size).toBe(ways.length);
  expect(ways).toHaveLength(12);
  for (const [index, way] of ways.entries()) {
    if (way !== "") expect(ways.indexOf(way.replace(/\/?[^/]*$/, ""))).toBeLessThan(index);
  }
});
