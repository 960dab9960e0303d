import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { listPolicy } from "../../../lib/delivery/headers.ts";
import { treeColours, treeStyle } from "../../../lib/which-option/tree-colours.ts";
import { findContrast } from "../../support/contrast.ts";

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
