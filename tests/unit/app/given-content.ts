import { vi } from "vitest";
import { parseContent } from "../../../lib/content/content.ts";
import type { ContentFile } from "../../../lib/content/read.ts";
import { type Guide, toGuide } from "../../../lib/guide/guide.ts";
import type { Opened } from "../../../lib/guide/open-guide.ts";
import { files } from "../feeds/areas.ts";

let opened: Opened | undefined;

/** What a page is drawn from is what a test gives: with `openSoundGuide` the stand-in for the one module of app/ that reads content/. */
export function openContent(): Opened {
  if (!opened) throw new Error("the test has given no content");
  return opened;
}

/** The guide of what was given. */
export function openSoundGuide(): Guide {
  const given = openContent();
  if (!given.sound) throw new Error("what was given is not sound");
  return given.guide;
}

/** Lets the pages and files of app/ be made from these files, and from a source of each name they cite. */
export function give(given: readonly ContentFile[]): void {
  const content = parseContent([...given, ...listMissingSources(given)], "content");
  vi.stubEnv("SITE_BUILD_DAY", "2026-11-22");
  giveOpened({ sound: true, content, guide: toGuide(content) });
}

/** Lets app/ meet what was opened as it is, sound or not. */
export function giveOpened(given: Opened): void {
  opened = given;
}

/** The areas' files, with the text of one of them changed; throws where nothing is. */
export function changeArea(name: string, toText: (text: string) => string): ContentFile[] {
  return files.map((file) => {
    if (file.path !== `areas/${name}.md` || !("text" in file)) return file;
    const text = toText(file.text);
    if (text === file.text) throw new Error(`${file.path} is as it was`);
    return { ...file, text };
  });
}

/** The areas were written for other sources than the sound guide has; what these say is of no matter here. */
function listMissingSources(given: readonly ContentFile[]): ContentFile[] {
  const held = new Set(given.map(({ path }) => path));
  const act = given.find(({ path }) => path === "sources/act-55.md");
  if (!act || !("text" in act)) throw new Error("the sound guide has a source");
  const { text } = act;
  const cited = given.flatMap((file) => ("text" in file ? listSources(file.text) : []));
  return [...new Set(cited)]
    .map((name) => ({ path: `sources/${name}.md`, text: text.replace(/^title: .*$/m, `title: ${name}`) }))
    .filter(({ path }) => !held.has(path));
}

function listSources(text: string): string[] {
  const inText = [...text.matchAll(/:source\[([^\]]+)\]/g)].flatMap(([, names = ""]) => names.split(/[ ,]+/));
  const inLists = [...text.matchAll(/^ *sources:\n((?: +- [a-z0-9-]+\n)+)/gm)].flatMap(([, list = ""]) =>
    [...list.matchAll(/- (.+)/g)].map(([, name = ""]) => name),
  );
  return [...inText, ...inLists];
}
