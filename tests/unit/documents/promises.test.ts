import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { axeStates } from "../../e2e/probes/axe-states.ts";

const read = (file: string) => readFileSync(file, "utf8");

it("README.md names the versions of Node that package.json allows, and the pin is one of them", () => {
  const [, least20, least22, least24] =
    /Node (\d+\.\d+) or later \(20\.x\), (\d+\.\d+) or later \(22\.x\), or (\d+)/.exec(read("README.md")) ??
    [];
  const { engines } = JSON.parse(read("package.json"));
  expect(engines.node).toBe(`^${least20}.0 || ^${least22}.0 || >=${least24}.0.0`);
  expect(["20", "22", "24"]).toContain(/\d+/.exec(read(".nvmrc"))?.[0]);
});

it("the accessibility statement says at which widths and in which colours pages are tested", () => {
  const said = read("content/guides/accessibility.md");
  const widths = [
    ...new Set(axeStates.filter(({ media }) => media?.media === "screen").map(({ width }) => width)),
  ];
  expect(said).toContain(`at ${widths.join(" and ")} pixels wide`);
  const colours = new Set(axeStates.map(({ media }) => media?.colorScheme));
  expect(said).toContain(`in ${[...colours].join(" and ")} colours`);
});

it("README.md says of Windows what hosting/README.md says: WSL, and that nobody has tried", () => {
  expect(read("README.md")).toContain("or WSL on Windows");
  expect(read("hosting/README.md")).toMatch(/On Windows, work inside WSL/);
  expect(read("hosting/README.md")).toMatch(/macOS, Windows \| neither has been tried/);
});
