import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { listPolicy } from "../../../lib/delivery/headers.ts";
import { treeColours, treeStyle } from "../../../lib/which-option/tree-colours.ts";

it("the policy of the pictures lets in their one style by its hash, and no other picture's", () => {
  const hash = `'sha256-${createHash("sha256").update(treeStyle).digest("base64")}'`;
  for (const address of ["/which-option/tree.svg", "/which-option/tree/health.svg"])
    expect(listPolicy({ address, kind: "file" })["style-src"]).toBe(hash);
  expect(listPolicy({ address: "/icon.svg", kind: "file" })["style-src"]).toBeUndefined();
});

it("every colour by day has one by night", () => {
  for (const colour of Object.values(treeColours)) {
    const [, name] = /class="(\w+)"/.exec(colour) ?? [];
    expect(treeStyle).toContain(`.${name}{`);
  }
});

it("words have a contrast of at least 7:1 on the ground and on every box, by day and by night", () => {
  const byDay = (name: string) =>
    /fill="(#\w+)"/.exec(
      Object.values(treeColours).find((colour) => colour.startsWith(`class="${name}"`)) ?? "",
    )?.[1];
  const byNight = (name: string) => new RegExp(`\\.${name}\\{fill:(#\\w+)`).exec(treeStyle)?.[1];
  for (const find of [byDay, byNight])
    for (const ground of ["g", "q", "o"])
      expect(findContrast(find("t") ?? "", find(ground) ?? ""), ground).toBeGreaterThanOrEqual(7);
});

function findContrast(one: string, other: string): number {
  const [a = 0, b = 0] = [findLuminance(one), findLuminance(other)].toSorted((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

function findLuminance(colour: string): number {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
