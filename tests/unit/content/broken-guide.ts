import { join } from "node:path";
import { formatProblem } from "../../../lib/content/problem.ts";
import { type ContentFile, readContentFiles } from "../../../lib/content/read.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { listProblems, openGuide } from "../../../lib/guide/open-guide.ts";
import { layOver } from "../sound-guide.ts";

/** One folder per rule, in it one per case: the files that differ from the sound guide. */
export const brokenGuides = join(import.meta.dirname, "../../fixtures/broken");

/** The day on which these guides are read. */
const today = calendarDate("2026-11-26");

/** What an author reads about a guide: a line for each problem. */
export function listMessages(files: readonly ContentFile[]): string[] {
  return listProblems(openGuide(files, "content", today)).map(formatProblem);
}

/** The sound guide with the files of a folder laid over it, read from disk as they are: some are links or no text. */
export function readOver(folder: string): ContentFile[] {
  return layOver(readContentFiles(folder));
}
