import { dirname, join, normalize } from "node:path";
import { listComments, listExports, listFunctions, listImportedNames } from "./parsed-code.ts";
import type { CodeFile } from "./project-code.ts";

/** What Next reads by its name: a setting says nothing that the name does not. */
const settings = ["dynamic", "dynamicParams", "revalidate", "viewport", "metadata"];
/** An export's comment is shorter than this, and any other comment no longer than that; in words. */
const short = 30;
const long = 60;
/** No function has more lines; Biome has a rule for this that does not count those of JSX. */
const mostLines = 50;

/** A sentence for each export that is not said in one short sentence, and for each comment that is an essay. */
export function checkComments(files: readonly CodeFile[]): string[] {
  return files.flatMap((from) => {
    const exported = listExports(from).filter(({ file, name }) => !(isPage(file) && settings.includes(name)));
    // The first of a function's overloads speaks for all.
    const firsts = exported.filter(({ name }, at) => exported.findIndex((one) => one.name === name) === at);
    const unsaid = firsts.flatMap(({ file, line, name, comment }) => {
      const wrong = explainComment(comment);
      return wrong ? [`${file}:${line} ${name} ${wrong}`] : [];
    });
    const essays = listComments(from).filter(({ words }) => countWords(words) > long);
    return [
      ...unsaid,
      ...essays.map(({ file, line }) => `${file}:${line} has a comment of over ${long} words`),
    ];
  });
}

function isPage(file: string): boolean {
  return /^app\/(?!_)/.test(file);
}

function explainComment(comment: string | undefined): string | undefined {
  if (comment === undefined) return "has no comment";
  if (countWords(comment) >= short) return `has a comment of ${countWords(comment)} words`;
  return countSentences(comment) === 1 ? undefined : "has a comment of more than one sentence";
}

function countWords(words: string): number {
  return words.split(" ").length;
}

/** Names and quotations may hold full stops of their own. */
function countSentences(words: string): number {
  const plain = words.replace(/`[^`]*`|"[^"]*"/g, "X");
  return plain.match(/[.!?](?= [A-Z]|\)?$)/g)?.length ?? 1;
}

/** A sentence for each function with too many lines. */
export function checkFunctions(files: readonly CodeFile[]): string[] {
  return files
    .flatMap(listFunctions)
    .filter(({ lines }) => lines > mostLines)
    .map(({ file, line, name, lines }) => `${file}:${line} ${name} has ${lines} lines`);
}

/** A sentence for each name of a file in these folders that is exported and that no other file takes. */
export function checkExports(files: readonly CodeFile[], folders: readonly string[]): string[] {
  const taken = new Set<string>();
  const whole = new Map<string, string>();
  for (const { file, code, from, name } of files.flatMap(listTaken)) {
    const target = normalize(join(dirname(file), from));
    if (name === undefined) whole.set(target, `${whole.get(target) ?? ""}\n${code}`);
    else taken.add(`${target} ${name}`);
  }
  return files
    .filter(({ file }) => folders.some((folder) => file.startsWith(`${folder}/`)))
    .flatMap(listExports)
    .filter(({ file, name }) => !taken.has(`${file} ${name}`) && !holdsWord(whole.get(file), name))
    .map(({ file, line, name }) => `${file}:${line} ${name} is exported, and no other file names it`);
}

function listTaken(from: CodeFile) {
  return listImportedNames(from).map((imported) => ({ ...from, ...imported }));
}

function holdsWord(code: string | undefined, name: string): boolean {
  return code !== undefined && new RegExp(`\\b${name}\\b`).test(code);
}
