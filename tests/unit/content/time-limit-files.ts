import { readdirSync, readFileSync } from "node:fs";
import type { z } from "zod";
import { parseFrontMatter } from "../../../lib/content/front-matter/parse.ts";
import { timeLimit } from "../../../lib/content/kinds/time-limit.ts";

const folder = "content/time-limits";

/** The fields of a content file, as its author wrote them. */
export function readFields(file: string): unknown {
  const { front, problems } = parseFrontMatter(file, readFileSync(file, "utf8"));
  if (!front || problems.length > 0) throw new Error(JSON.stringify(problems));
  return front.data;
}

/** Every time limit of the content with its name; throws on one that breaks a rule of its kind. */
export const timeLimits: readonly (z.output<(typeof timeLimit)["schema"]> & { name: string })[] = readdirSync(
  folder,
).map((file) => ({
  name: file.replace(/\.md$/, ""),
  ...timeLimit.schema.parse(readFields(`${folder}/${file}`)),
}));
