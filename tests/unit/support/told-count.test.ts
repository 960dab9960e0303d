import { describe, expect, it } from "vitest";
import { countTests, readToldCount } from "../../support/told-count.ts";

describe("A count in tests/README.md", () => {
  const text = "| a | `tests/unit/a.test.ts`, 12 inputs |\n| b | `tests/unit/b.test.ts`: 1,000 requests |";

  it("is the number before its words, in the line of its test", () => {
    expect(readToldCount("tests/unit/a.test.ts", "inputs", text)).toBe(12);
    expect(readToldCount("tests/unit/b.test.ts", "requests", text)).toBe(1000);
    expect(() => readToldCount("tests/unit/a.test.ts", "requests", text)).toThrow(
      "tells no number of requests",
    );
  });

  it.each([1, 2])("may be that of the tests in a file: %i", () => {});

  it("leaves out the test that asks", ({ task }) => {
    expect(countTests(task)).toBe(3);
    expect(countTests(task, "may be that")).toBe(2);
  });
});
