import { cache } from "react";
import type { Library } from "../../lib/content/library.ts";
import { formatProblem } from "../../lib/content/problem.ts";
import { readGuide } from "../../lib/guide/open-guide.ts";
import { watchedFiles } from "./watch-content.ts";

let built: Library | undefined;
const readAgain = cache(() => {
  if (watchedFiles === 0) throw new Error("the live preview watches no content files");
  return readGuide();
});

/** All content; in a build it is read once and must be sound, in the live preview it is read for each page shown. */
export function openLibrary(): Library {
  if (process.env.NODE_ENV === "development") return readAgain();
  built ??= readGuide();
  if (built.problems.length > 0)
    throw new Error(`Content problems\n${built.problems.map(formatProblem).join("\n")}`);
  return built;
}
