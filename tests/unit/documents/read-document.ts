const code = /`([^`\n]+)`/g;
const link = /\]\(([^)\s]+)\)/g;
/** A path with a folder in it, or a document or source file by its name alone; bare names of other files are what a build makes. */
const pathLike = /^\.?[\w@][\w.@%[\]-]*(\/[\w.@%[\]*{}<>-]*)+$|^[\w.-]+\.(md|ts|tsx)$/;

/** The paths a Markdown document names in code or links; from a pattern such as `app/<x>/page.tsx`, the folder it starts with. */
export function listNamedPaths(text: string): string[] {
  const found = [...text.matchAll(code), ...text.matchAll(link)].toSorted((a, b) => a.index - b.index);
  const named = found.map(([, words = ""]) => words.replace(/#.*$/, ""));
  const paths = named.filter((words) => pathLike.test(words) && !/^https?:/.test(words));
  const whole = paths.map((path) => path.replace(/[^/]*[*<{].*$/, ""));
  return [...new Set(whole)].filter((path) => path !== "");
}

/** The package scripts a document names, as `npm run x` or as `npm start` and `npm test`. */
export function listNamedScripts(text: string): string[] {
  const run = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test))\b/g)];
  return [...new Set(run.map(([, script, short]) => script ?? short ?? ""))];
}
