import { toHyphens } from "../content/camel-keys.ts";
import type { FieldPath } from "../content/front-matter/locators.ts";
import { type Library, listRecords } from "../content/library.ts";
import { compareNames, countProblems, formatProblem, type Place, type Problem } from "../content/problem.ts";
import { listDuties } from "../pages/duties.ts";
import { listContactTasks, listSourceTasks } from "./tasks.ts";

/** One thing the site should not be launched with, and where it stands. */
export type Blocker = Place & { what: string };

/** Names that exist only as examples, such as send-guide.example (RFC 2606). */
const exampleHost = /(?:^|[/@.])[a-z0-9-]+\.example(?![a-z0-9.-]*[a-z0-9])/i;

/** What is to settle, stand-in addresses, contacts nobody confirmed, sources nobody opened and duties nobody read in the law, in file order. */
export function listBlockers(library: Library): Blocker[] {
  const unsettled = listRecords(library, "site").flatMap((site) =>
    (site.stillToSettle ?? []).map((thing, index) => ({
      ...library.placeOf(site, ["still-to-settle", index]),
      what: `still to settle: ${thing}`,
    })),
  );
  const blockers = [
    ...unsettled,
    ...listExamples(library),
    ...listContactTasks(library),
    ...listSourceTasks(library),
    ...listUnreadDuties(library),
  ];
  return blockers
    .map(({ file, line, column, what }) => ({ file, line, column, what }))
    .toSorted((a, b) => compareNames(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** Each problem of the content, then `content/site.md:4:10  what` for each blocker, and a line that counts both: a record with a problem may be hiding its own blockers. */
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

function listUnreadDuties(library: Library): Blocker[] {
  return listDuties(library)
    .filter(({ legalText }) => legalText === "second-hand")
    .map((duty) => ({
      ...library.placeOf(duty, ["legal-text"]),
      what: `read the law itself for "${duty.title}": ${duty.law}`,
    }));
}

function listExamples(library: Library): Blocker[] {
  return library.records.flatMap((record) =>
    [...listAddresses(record, [])].flatMap(({ path, value, place }) => {
      if (!exampleHost.test(value)) return [];
      const at = place
        ? library.placeInBody(record, place.line, place.column)
        : library.placeOf(record, path);
      return [{ ...at, what: `${value} is a stand-in; nobody can reach it` }];
    }),
  );
}

type Address = { path: FieldPath; value: string; place?: { line: number; column: number } };
type MarkdownNode = { url?: unknown; position?: { start: { line: number; column: number } } };

/** Every text of a record's fields, and the address of every link in its Markdown. */
function* listAddresses(value: unknown, path: FieldPath): Generator<Address> {
  if (typeof value === "string") yield { path: toFieldPath(path), value };
  if (typeof value !== "object" || value === null) return;
  const { position } = value as MarkdownNode;
  for (const [key, held] of Object.entries(value)) {
    if (key === "position" || key === "file") continue;
    const isText = typeof held === "string";
    if (path[0] === "body" && isText) {
      if (key === "url" && position) yield { path, value: held, place: position.start };
    } else yield* listAddresses(held, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The author's path to a field: hyphens for capitals, and nothing of the Markdown tree inside it. */
function toFieldPath(path: FieldPath): FieldPath {
  const tree = path.indexOf("tree");
  return (tree < 0 ? path : path.slice(0, tree)).map((part) =>
    typeof part === "string" ? toHyphens(part) : part,
  );
}
