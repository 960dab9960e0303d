import { realpathSync } from "node:fs";
import type { Manifest, PageWeight } from "../lib/publish/manifest.ts";
import { readManifest } from "../lib/publish/read-manifest.ts";
import { notFoundAddress } from "../lib/publish/site-index.ts";

/** One release, ready to be served: its real folder and what is in it. */
export type OpenSite = { readonly root: string; readonly manifest: Manifest };

/** A function that answers with the release a published folder points at now, so that a new release needs no restart. */
export function openSite(folder: string, read = readManifest): () => OpenSite {
  let open: OpenSite | undefined;
  return () => {
    const root = realpathSync(folder);
    if (open?.root !== root) open = { root, manifest: read(root) };
    return open;
  };
}

/** The page for all that cannot be answered; undefined in a release that has none. */
export function findNotFound({ manifest }: OpenSite): PageWeight | undefined {
  return manifest.pages.find(({ address }) => address === notFoundAddress);
}
