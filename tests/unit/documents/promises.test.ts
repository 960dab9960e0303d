import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ofKinds, ofPieces } from "../../e2e/probes/page-states.ts";

const read = (file: string) => readFileSync(file, "utf8");

it("README.md names the versions of Node that package.json allows, and the pin is one of them", () => {
  const [, least20, least22, least24] =
    /Node (\d+\.\d+) or later \(20\.x\), (\d+\.\d+) or later \(22\.x\), or (\d+)/.exec(read("README.md")) ??
    [];
  const { engines } = JSON.parse(read("package.json"));
  expect(engines.node).toBe(`^${least20}.0 || ^${least22}.0 || >=${least24}.0.0`);
  expect(["20", "22", "24"]).toContain(/\d+/.exec(read(".nvmrc"))?.[0]);
});

it("the accessibility statement says at which widths axe looks, and how colours are measured", () => {
  const said = read("content/guides/accessibility.md");
  const listStates = (start: string) =>
    [...ofPieces, ...ofKinds].filter(({ asks }) => asks.some(({ promise }) => promise.startsWith(start)));
  const widths = new Set(listStates("axe").map(({ width }) => width));
  expect(said).toContain(`at ${[...widths].sort((a, b) => a - b).join(" and ")} pixels wide`);
  const measured = listStates("its words stand out").map(({ media }) => media?.media ?? media?.colorScheme);
  expect(new Set(measured)).toEqual(new Set([undefined, "dark", "print"]));
  expect(said).toContain("in light and dark colours and on paper");
});

it("README.md says of Windows what hosting/README.md says: WSL, and that nobody has tried", () => {
  expect(read("README.md")).toContain("or WSL on Windows");
  expect(read("hosting/README.md")).toMatch(/On Windows, work inside WSL/);
  expect(read("hosting/README.md")).toMatch(/macOS, Windows \| neither has been tried/);
});
