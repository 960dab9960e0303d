import { cache } from "react";
import { formatProblem } from "../../lib/content/problem.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { listProblems, type Opened, readGuide } from "../../lib/guide/open-guide.ts";
import { findBuildDay } from "./build-day.ts";
import { sayProblems } from "./say-problems.ts";
import { watchedFiles } from "./watch-content.ts";

/** Next gives pages and files a copy of this module each; what one of them has read serves the other as well. */
const shared: typeof globalThis & { sendGuideBuilt?: Opened } = globalThis;

const readAgain = cache(() => {
  if (watchedFiles === 0) throw new Error("the live preview watches no content files");
  const opened = readGuide("content", findBuildDay());
  sayProblems(listProblems(opened));
  return opened;
});

/** All content, sound or not; a build reads it once, the live preview for each page it shows. */
export function openContent(): Opened {
  if (process.env.NODE_ENV === "development") return readAgain();
  shared.sendGuideBuilt ??= readGuide("content", findBuildDay());
  return shared.sendGuideBuilt;
}

/** The guide; throws with every problem where the content is not sound, which ends a build. */
export function openSoundGuide(): Guide {
  const opened = openContent();
  if (opened.sound) return opened.guide;
  throw new Error(`Content problems\n${listProblems(opened).map(formatProblem).join("\n")}`);
}
