import type { Council } from "../councils/council.ts";
import { listFieldDocs } from "../field-docs.ts";
import { renderFields } from "./new-area.ts";

/** What is known of a source before anybody has read it: the words it is called by, and its page where one was given. */
type SourceStart = { title: string; link?: string | undefined };

/** The name of a source's file, made from the words it is called by: `Kent mediation page` is `kent-mediation-page`. */
export function toSourceName(words: string): string {
  return words
    .toLowerCase()
    .replace(/\.md$/, "")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The first form of a source's file: a council's own page is known by its address, and a note above each field says what belongs there. */
export function renderNewSource({ title, link }: SourceStart, councils: readonly Council[]): string {
  const owner = councils.find(({ website }) => link !== undefined && hostOf(website) === hostOf(link));
  const known = {
    // A file's name that was typed is no title.
    ...(/[A-Z ]/.test(title) && {
      title: [/^\w/.test(title) && !/:\s|\s#/.test(title) ? title : JSON.stringify(title)],
    }),
    ...(owner && { type: ["council-page"], publisher: [owner.name] }),
    ...(link && { link: [link] }),
    "opened-on": ["not yet"],
  };
  const fields = renderFields("", listFieldDocs("source"), known).flat();
  return `---\n${intro}\n${fields.join("\n")}\n---\n`;
}

const intro = [
  "# A page or a section that we rely on. Lines that start with # are notes to you; readers never see them.",
  "# 1. Fill in what is empty. Write what the page says, not what you know from elsewhere.",
  "# 2. Put today in opened-on if you have the page itself open, on the web. It is written 2026-11-22.",
  "# 3. Run: npm run content. It lists what is left.",
].join("\n");

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : undefined;
}
