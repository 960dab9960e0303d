import { Buffer } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { z } from "zod";
import type { Redirect } from "../delivery/redirect.ts";
import { PublishError, refuseOn } from "./build-problem.ts";
import { checkDrawnOnce } from "./check-drawn-once.ts";
import { addedFile, redirectsFile, toDrawnFile } from "./drawn-files.ts";
import { type DrawnRoutes, readRoutes } from "./drawn-routes.ts";

/** What `next build` made, sorted by what becomes of it; pages and files by the names they are published under. */
type Build = {
  readonly pages: readonly string[];
  /** Linked sheets by address, such as `/_next/static/chunks/1yhz.css`. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly redirects: readonly Redirect[];
};

const addedFiles = z.record(z.string().regex(/^(\/[a-z0-9-]+)+\.[a-z]+$/), z.string());
const redirectList = z.array(z.strictObject({ from: z.string(), to: z.string() }));

/** Reads what a finished `next build` left in a project's folder, and its `public/`; throws a PublishError when there is none or it needs a server. */
export function readBuild(project: string): Build {
  const routes = readRoutes(project);
  refuseOn(checkDrawnOnce(routes));
  const statics = readFolder(join(project, ".next/static"), "_next/static/");
  return {
    pages: listPages(routes),
    sheets: new Map(
      statics
        .filter(([path]) => path.endsWith(".css"))
        .map(([path, css]) => [`/${path}`, css.toString("utf8")]),
    ),
    files: new Map([
      ...readFolder(join(project, "public"), ""),
      ...statics.filter(([path]) => path.startsWith("_next/static/media/")),
      ...readDrawn(project, routes),
      ...readAdded(project),
    ]),
    redirects: readRedirects(project),
  };
}

/** Next draws a page of its own for faults of the code, which a site of files never shows. */
function listPages({ drawn }: DrawnRoutes): string[] {
  const addresses = drawn.filter(({ isPage }) => isPage).map(({ address }) => address);
  return addresses
    .filter((address) => address !== "/_global-error")
    .map(toPageFile)
    .sort();
}

function toPageFile(address: string): string {
  if (address === "/_not-found") return "404.html";
  return address === "/" ? "index.html" : `${address.slice(1)}.html`;
}

function readDrawn(project: string, { drawn }: DrawnRoutes): [string, Buffer][] {
  const files = drawn.filter(({ isPage }) => !isPage).map(({ address }) => address.slice(1));
  const handedOver = [addedFile, redirectsFile];
  return files
    .filter((file) => !handedOver.includes(toDrawnFile(file)))
    .map((file) => [file, readFileSync(join(project, toDrawnFile(file)))]);
}

function readAdded(project: string): [string, Buffer][] {
  const message = 'is not a list of { "/address.ics": "text" }; mend what writes it';
  const added = readHandedOver(project, addedFile, addedFiles, {}, { message, rule: "added-file" });
  return Object.entries(added).map(([address, text]) => [address.slice(1), Buffer.from(text)]);
}

function readRedirects(project: string): Redirect[] {
  const message = 'is not a list of { "from": "/old", "to": "/new" }; mend what writes it';
  return readHandedOver(project, redirectsFile, redirectList, [], { message, rule: "redirect" });
}

function readHandedOver<Data>(
  project: string,
  file: string,
  schema: z.ZodType<Data>,
  none: Data,
  fault: { message: string; rule: string },
): Data {
  if (!existsSync(join(project, file))) return none;
  try {
    return schema.parse(JSON.parse(readFileSync(join(project, file), "utf8")));
  } catch {
    throw new PublishError([{ file, ...fault }]);
  }
}

/** Every file below a folder by its path in it, with forward slashes and `before` in front; none where there is no such folder. */
function readFolder(folder: string, before: string): [string, Buffer][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== ".DS_Store")
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`${before}${relative(folder, path).split(sep).join("/")}`, readFileSync(path)]);
}
