import { realpathSync } from "node:fs";
import sirv, { type RequestHandler } from "sirv";
import type { Manifest } from "../lib/publish/manifest.ts";
import { readManifest } from "../lib/publish/read-manifest.ts";

/** One release, ready to be served: its real folder, what is in it, and what sends its files. */
export type OpenSite = {
  readonly root: string;
  readonly manifest: Manifest;
  readonly sendFile: RequestHandler;
};

/** A function that answers with the release a published folder points at now, so that a new release needs no restart. */
export function openSite(folder: string): () => OpenSite {
  let open: OpenSite | undefined;
  return () => {
    const root = realpathSync(folder);
    if (open?.root !== root) {
      const sendFile = sirv(root, { brotli: true, gzip: true, dotfiles: true, extensions: [] });
      open = { root, manifest: readManifest(folder), sendFile };
    }
    return open;
  };
}
