import type { Problem } from "../problem.ts";

const safelink = /https?:\/\/[^\s)>"']*safelinks\.protection\.outlook\.com\/[^\s)>"']*/gi;

/** The line with the address that each of them hides, where it can be read. */
export function replaceSafelinks(line: string): string {
  return line.replace(safelink, (held) => readTarget(held) ?? held);
}

/** A problem for each web address that Outlook put its own before: it leads through Microsoft and may name a person. */
export function listSafelinks(file: string, lines: readonly string[]): Problem[] {
  return lines.flatMap((line, index) =>
    [...line.matchAll(safelink)].map((found): Problem => {
      const message = `this is the address that Outlook puts before a link, and it can name who got the email; write ${readTarget(found[0]) ?? "the page's own address"}`;
      return { file, line: index + 1, column: found.index + 1, message, rule: "web-address" };
    }),
  );
}

function readTarget(address: string): string | undefined {
  return URL.canParse(address) ? (new URL(address).searchParams.get("url") ?? undefined) : undefined;
}
