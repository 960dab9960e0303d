import { toDataFile } from "../lib/delivery/data-address.ts";
import type { Manifest } from "../lib/publish/manifest.ts";
import { notFoundAddress } from "../lib/publish/site-index.ts";

/** What the server does with a request: send a published file, point at the one right address, or say that there is nothing. */
export type Answer =
  | { readonly kind: "page" | "file"; readonly address: string; readonly file: string }
  | { readonly kind: "redirect"; readonly status: 301 | 308; readonly location: string }
  | { readonly kind: "missing" };

/** Decides from the request line alone; only addresses that the manifest lists are ever sent or redirected to. */
export function findAnswer(target: string, manifest: Manifest): Answer {
  const [asked = "", ...queries] = target.split("?");
  const query = queries.length === 0 ? "" : `?${queries.join("?")}`;
  const path = decode(asked);
  if (path === undefined) return { kind: "missing" };

  const pages = manifest.pages.filter((page) => page.address !== notFoundAddress);
  const page = pages.find((candidate) => candidate.address === path);
  if (page !== undefined) return { kind: "page", address: page.address, file: page.file };

  const data = toDataFile(path);
  if (data !== undefined && Object.hasOwn(manifest.files, data))
    return { kind: "file", address: path, file: data };

  const clean = path.replace(/\/$/, "");
  const moved = manifest.redirects.find(({ from }) => from === path || from === clean);
  if (moved !== undefined) return { kind: "redirect", status: 301, location: moved.to };

  const known = pages.find(({ address, file }) => address === clean || `/${file}` === clean);
  if (known !== undefined) return { kind: "redirect", status: 308, location: `${known.address}${query}` };

  const file = path.slice(1);
  const published = Object.hasOwn(manifest.files, file) && !file.endsWith(".html");
  return published ? { kind: "file", address: path, file } : { kind: "missing" };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
