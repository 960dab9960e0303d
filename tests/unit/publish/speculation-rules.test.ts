import { expect, test } from "vitest";
import { formatSpeculationRules } from "../../../lib/publish/speculation-rules.ts";

test("links of this site are fetched early when a reader is about to follow them, files are not", () => {
  const [rule] = JSON.parse(formatSpeculationRules()).prefetch;
  expect(rule.eagerness).toBe("moderate");
  expect(rule.where.and).toContainEqual({ href_matches: "/*" });
  expect(rule.where.and).toContainEqual({ not: { href_matches: "/*.*" } });
});
