import { type Check, contentChecks } from "../content/checks/index.ts";
import { type Content, parseContent } from "../content/content.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import { type ContentFile, readContentFiles } from "../content/read.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import { checkTree } from "../which-option/check-tree.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkFuture } from "./check-future.ts";
import { checkHeadings } from "./check-headings.ts";
import { checkLinks } from "./check-links.ts";
import { checkPhrases } from "./check-phrases.ts";
import { checkRequiredGuides } from "./check-required-guides.ts";
import { type Guide, toGuide } from "./guide.ts";

/** The guide that sound content makes, or what is wrong with it; either way all that could be read. */
export type Opened = { content: Content } & (
  | { sound: true; guide: Guide }
  | { sound: false; problems: readonly Problem[] }
);

/** What only the whole site shows: dead links, headings and addresses claimed twice, missing pages, and questions that lead nowhere. */
const siteChecks: readonly Check[] = [
  checkRequiredGuides,
  checkLinks,
  checkHeadings,
  checkPhrases,
  checkAddresses,
  checkTree,
];

/** The one door to content: the sound guide, or every problem at once; `folder` stands before paths in messages, and days are compared with `today` where it is given. */
export function openGuide(files: readonly ContentFile[], folder = "content", today?: CalendarDate): Opened {
  const content = parseContent(files, folder);
  const found = [...contentChecks, ...siteChecks].flatMap((check) => check(content));
  const ahead = today ? checkFuture(content, today) : [];
  const problems = sortProblems([...content.problems, ...found, ...ahead]);
  return problems.length > 0
    ? { sound: false, content, problems }
    : { sound: true, content, guide: toGuide(content) };
}

/** Opens the content of a folder on disk, as of a day. */
export function readGuide(folder: string, today: CalendarDate): Opened {
  return openGuide(readContentFiles(folder), folder, today);
}

/** What is wrong with opened content; nothing when it is sound. */
export function listProblems(opened: Opened): readonly Problem[] {
  return opened.sound ? [] : opened.problems;
}
