import type { Problem } from "../problem.ts";
import { listBullets, replaceBullet } from "./bullets.ts";
import { listInvisible, removeInvisible } from "./invisible-signs.ts";
import { listSafelinks, replaceSafelinks } from "./safelinks.ts";

/** What came into a file with pasted text, and the text as it is once the advice is followed, so that the rest can be read. */
export function readPasted(file: string, raw: string): { problems: Problem[]; text: string } {
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const lines = text.split("\n");
  const problems = [listInvisible, listBullets, listSafelinks].flatMap((list) => list(file, lines));
  if (problems.length === 0) return { problems, text: raw };
  const mend = (line: string) => replaceSafelinks(replaceBullet(removeInvisible(line)));
  return { problems, text: lines.map(mend).join("\n") };
}
