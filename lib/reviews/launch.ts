import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { type Content, listRecords } from "../content/content.ts";
import { inEachFile } from "../content/in-each-file.ts";
import { type Locate, listSaid } from "../content/placed-words.ts";
import { compareNames, countProblems, formatProblem, type Place, type Problem } from "../content/problem.ts";
import { listContactTasks, listSourceTasks } from "./tasks.ts";

/** One thing the site should not be launched with, and where it stands. */
type Blocker = Place & { what: string };

/** Names that exist only as examples, such as send-guide.example (RFC 2606). */
const exampleHost = /(?:^|[/@.])[a-z0-9-]+\.example(?![a-z0-9.-]*[a-z0-9])/i;

/** What is to settle, stand-in addresses, contacts nobody confirmed, sources nobody opened and duties nobody read in the law, in file order. */
export function listBlockers(content: Content): Blocker[] {
  const unsettled = listRecords(content, "site").flatMap((site) =>
    (site.stillToSettle ?? []).map((thing, index) => ({
      ...content.placeOf(site, ["still-to-settle", index]),
      what: `still to settle: ${thing}`,
    })),
  );
  const blockers = [
    ...unsettled,
    ...listExamples(content),
    ...listContactTasks(content),
    ...listSourceTasks(content),
    ...listUnreadDuties(content),
  ];
  return blockers
    .map(({ file, line, column, what }) => ({ file, line, column, what }))
    .toSorted((a, b) => compareNames(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** A line for each problem, which may hide blockers, one such as `content/site.md:4:10  what` for each blocker, and a count of both. */
export function formatBlockers(blockers: readonly Blocker[], problems: readonly Problem[]): string {
  const lines = blockers.map(({ file, line, column, what }) => `${file}:${line}:${column}  ${what}`);
  const counts = [
    ...(problems.length > 0
      ? [`${countProblems(problems)} in the content, which may hide more to settle`]
      : []),
    ...(blockers.length > 0 ? [`${blockers.length} to settle before the launch`] : []),
  ];
  const count = counts.join("; ") || "nothing stands in the way of a launch";
  return `${[...problems.map(formatProblem), ...lines, count].join("\n")}\n`;
}

function listUnreadDuties(content: Content): Blocker[] {
  return listRecords(content, "duty")
    .filter(({ legalText }) => legalText === "second-hand")
    .map((duty) => ({
      ...content.placeOf(duty, ["legal-text"]),
      what: `read the law itself for "${duty.title}": ${duty.law}`,
    }));
}

/** Every text of the fields, and the address of every link, that holds the name of no real place. */
const listExamples = inEachFile((file): Blocker[] => {
  const { texts, words } = listSaid(file);
  const inTexts = texts.map(({ text, at }) => ({ value: text, place: at(0) }));
  const links = words.flatMap(({ tree, at }) => listAddresses(tree, at));
  return [...inTexts, ...links]
    .filter(({ value }) => exampleHost.test(value))
    .map(({ value, place }) => ({ ...place, what: `${value} is a stand-in; nobody can reach it` }));
});

function listAddresses(tree: Root, at: Locate): { value: string; place: Place }[] {
  const found: { value: string; place: Place }[] = [];
  visit(tree, ["link", "definition"], (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if ("url" in node) found.push({ value: node.url as string, place: at(line, column) });
  });
  return found;
}
