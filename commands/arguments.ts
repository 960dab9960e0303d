import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** The arguments of a command; a wrong one ends it with code 2 and one line that holds what to type instead. */
export function readArguments<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's own message goes on about positional arguments after its first sentence.
    const [said = ""] = String((error as Error).message).split(/\. |\n/);
    return refuse(usage, said);
  }
}

/** The one folder a command was given; `content` when it was given none. */
export function findFolder(usage: string, [folder = "content", second]: readonly string[]): string {
  return second === undefined ? folder : refuse(usage, `"${second}" is one folder too many`);
}

/** The folder of content to read, once it is seen to be one: without this, a mistyped folder has nothing wrong in it. */
export function checkFolder(usage: string, folder: string): string {
  return existsSync(join(folder, "site.md"))
    ? folder
    : refuse(usage, `${folder} is no folder of content: it has no site.md`);
}

/** Ends a command that was typed wrongly with code 2. */
export function refuse(usage: string, message: string): never {
  process.stderr.write(`${message}; type: ${usage}\n`);
  process.exit(2);
}
