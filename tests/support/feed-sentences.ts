import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toSentences } from "./page-sentences.ts";

/** A file for machines, with the sentences people are shown from it. */
export type Feed = { address: string; sentences: readonly string[] };

const readers: Readonly<Record<string, (text: string) => string[]>> = {
  ".ics": readLines,
  ".vcf": readLines,
  ".atom": readAtom,
  ".json": (text) => listStrings(JSON.parse(text)),
};

/** The calendars, contacts, feeds and data of a built site. */
export function listFeeds(folder: string): Feed[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => findReader(file))
    .map((file) => ({
      address: `/${file}`,
      sentences: readFeed(file, readFileSync(join(folder, file), "utf8")),
    }));
}

/** The sentences of one file, by what its name ends in; none of a file that is no feed. */
export function readFeed(file: string, text: string): string[] {
  return toSentences(findReader(file)?.(text) ?? []);
}

function findReader(file: string) {
  return readers[/\.[a-z]+$/.exec(file)?.[0] ?? ""];
}

/** What calendars and address books show, of lines that are folded and escaped as RFC 5545 and RFC 2426 say. */
function readLines(text: string): string[] {
  const lines = text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  return lines.flatMap((line) => {
    const [, value] = /^(?:SUMMARY|DESCRIPTION|NOTE|FN|ORG|X-WR-CALNAME)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    return value ? [value.replaceAll("\\n", "\n").replace(/\\(.)/g, "$1")] : [];
  });
}

function readAtom(xml: string): string[] {
  const texts = [...xml.matchAll(/<(title|summary|content)\b[^>]*>([^<]*)</g)].map(([, , text = ""]) => text);
  return texts.map((text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
}

function listStrings(value: unknown): string[] {
  if (typeof value === "string") return value.includes(" ") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listStrings) : [];
}
