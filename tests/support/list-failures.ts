import { relative } from "node:path";

type VitestReport = {
  testResults?: {
    name: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
};
type PlaywrightSuite = {
  specs?: { ok: boolean; file: string; line: number; title: string }[];
  suites?: PlaywrightSuite[];
};

/** What failed by a parsed report, a line a test, or a file that could not be loaded: file and title. */
export function listFailures(report: unknown, from: "vitest" | "playwright"): string[] {
  return from === "vitest"
    ? listOfVitest(report as VitestReport)
    : listOfPlaywright(report as PlaywrightSuite);
}

function listOfVitest({ testResults = [] }: VitestReport): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(".", name);
    if (assertionResults.length === 0) return message ? [`${file}  ${message.split("\n")[0]}`] : [];
    return assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName }) => `${file}  ${fullName}`);
  });
}

function listOfPlaywright({ specs = [], suites = [] }: PlaywrightSuite): string[] {
  const own = specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line}  ${title}`);
  return [...own, ...suites.flatMap(listOfPlaywright)];
}
