import { dataFolder, listDataAddresses } from "../delivery/data-address.ts";
import type { Manifest } from "./manifest.ts";

/** The text of a `_redirects` file for Netlify, Cloudflare Pages and the like: permanent redirects, then the files that answer for open data. */
export function formatRedirectsFile({ redirects, files }: Pick<Manifest, "redirects" | "files">): string {
  const moved = redirects.map(({ from, to }) => `${from} ${to} 301\n`);
  const data = Object.keys(files).flatMap((file) =>
    [...listDataAddresses(file), ...listJoined(file)].map((address) => `${address} /${file} 200\n`),
  );
  return [...moved, ...data].join("");
}

/** Some of these hosts take an address with a slash at its end and one without for the same, so to send one on to the other would never end. */
function listJoined(file: string): string[] {
  return listDataAddresses(file).flatMap((address) =>
    address === `${dataFolder}/services` ? [`${address}/`] : [],
  );
}
