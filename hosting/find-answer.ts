import { isDataAddress, tidyDataAddress, toDataFile } from "../lib/delivery/data-address.ts";
import type { Manifest } from "../lib/publish/manifest.ts";
import { notFoundAddress } from "../lib/publish/site-index.ts";

/** What the server does with a request: send a published file, point at the one right address, or say that there is nothing. */
export type Answer =
  | { readonly kind: "page" | "file"; readonly address: string; readonly file: string }
  | {
      readonly kind: "redirect";
      readonly address: string;
      readonly status: 301 | 308;
      readonly location: string;
    }
  | { readonly kind: "missing"; readonly address: string };

/** Decides from the request line alone; only addresses that the manifest lists are ever sent or redirected to. */
export function findAnswer(target: string, manifest: Manifest): Answer {
  const [asked = "", ...queries] = target.split("?");
  const query = queries.length === 0 ? "" : `?${queries.join("?")}`;
  const path = decode(asked);
  if (path === undefined) return { kind: "missing", address: asked };
  return isDataAddress(path) ? findData(path, query, manifest) : findPublished(path, query, manifest);
}

function findPublished(path: string, query: string, manifest: Manifest): Answer {
  const pages = manifest.pages.filter((page) => page.address !== notFoundAddress);
  const page = pages.find((candidate) => candidate.address === path);
  if (page !== undefined) return { kind: "page", address: page.address, file: page.file };

  const typed = path.toLowerCase();
  const moved = manifest.redirects.find(({ from }) => typed.replace(/\/$/, "") === from.toLowerCase());
  if (moved !== undefined) return { kind: "redirect", address: path, status: 301, location: moved.to };

  const clean = path.replace(/\/$/, "");
  const known =
    pages.find(({ address, file }) => address === clean || `/${file}` === clean) ??
    pages.find(({ address }) => address === toTyped(typed));
  if (known !== undefined)
    return { kind: "redirect", address: path, status: 308, location: `${known.address}${query}` };

  const file = path.slice(1);
  const published = Object.hasOwn(manifest.files, file) && !file.endsWith(".html");
  return published ? { kind: "file", address: path, file } : { kind: "missing", address: path };
}

/** An address copied from paper by hand, in small letters: the full stop of the sentence it stood in is no part of it. */
function toTyped(path: string): string | undefined {
  const tidy = /^(\/.*?[^.,;:!?)/])[.,;:!?)/]*$/s.exec(path)?.[1];
  return tidy === "/index" ? "/" : tidy;
}

function findData(path: string, query: string, manifest: Manifest): Answer {
  const file = toDataFile(path);
  if (file !== undefined && Object.hasOwn(manifest.files, file)) return { kind: "file", address: path, file };
  const own = path.slice(1);
  if (Object.hasOwn(manifest.files, own)) return { kind: "file", address: path, file: own };
  const tidy = tidyDataAddress(path);
  const meant = tidy === undefined ? undefined : toDataFile(tidy);
  if (tidy === undefined || meant === undefined || !Object.hasOwn(manifest.files, meant))
    return { kind: "missing", address: path };
  return { kind: "redirect", address: path, status: 308, location: `${tidy}${query}` };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
