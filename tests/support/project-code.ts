import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import type { Import } from "./check-house.ts";

/** A file of the project's own code, by its path from the top. */
export type CodeFile = { file: string; code: string };

const statements =
  /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?\s*"([^"]+)"|\b(?:import|importActual|mock)\(\s*"([^"]+)"/gm;

/** All code that git keeps or would keep, but for the settings at the top of the project, which are nobody's room. */
export function readCode(): CodeFile[] {
  const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  const files = tracked.split("\n").filter((file) => /\.tsx?$/.test(file) && file.includes("/"));
  return files.map((file) => ({ file, code: readFileSync(file, "utf8") }));
}

/** Every import of a file, of whatever form. */
export function listImportsOf({ file, code }: CodeFile): Import[] {
  return [...code.matchAll(statements)].map(([, named, called]) => {
    const target = named ?? called ?? "";
    return { file, target: target.startsWith(".") ? normalize(join(dirname(file), target)) : target };
  });
}
