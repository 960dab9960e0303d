import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** What one process makes for all, as JSON in a folder that is theirs alone; others wait for it, at most some milliseconds, and then make their own. */
export async function makeOnce<Made>(
  folder: string,
  name: string,
  make: () => Made,
  longest = 120_000,
): Promise<Made> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  const claimed = join(folder, `${name}.claimed`);
  const isFirst = claim(claimed);
  // One that was stopped long ago is not waited for again.
  for (
    let waited = Date.now() - statSync(claimed).mtimeMs;
    !isFirst && !existsSync(file) && waited < longest;
    waited += 50
  )
    await wait(50);
  if (!isFirst && existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Made;
  const made = make();
  // Written beside and renamed, so that nobody reads half of it.
  writeFileSync(`${file}.partial`, JSON.stringify(made));
  renameSync(`${file}.partial`, file);
  return made;
}

/** Whether the folder was not there: one of those who try at once makes it. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
