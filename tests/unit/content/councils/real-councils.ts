import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCouncils } from "../../../../lib/content/councils/parse-councils.ts";
import { formatProblem } from "../../../../lib/content/problem.ts";

const paths = ["councils/councils.csv", "councils/changes.csv"];
const files = paths.map((path) => ({ path, text: readFileSync(join("content", path), "utf8") }));
const { councils: found, problems } = parseCouncils(files, "content");
if (problems.length > 0) throw new Error(problems.map(formatProblem).join("\n"));

/** The councils of content/councils, which is data with a source and not what authors write. */
export const councils = found;
/** The lists of councils and of their changes. */
export const { list, changes } = found;
