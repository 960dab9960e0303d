import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Whether Node was started with this very file: started through a link, it is told the link, and a module only its real place. */
export function isStarted(moduleUrl: string): boolean {
  const [, asked] = process.argv;
  if (asked === undefined || !existsSync(asked)) return false;
  return realpathSync.native(asked) === realpathSync.native(fileURLToPath(moduleUrl));
}
