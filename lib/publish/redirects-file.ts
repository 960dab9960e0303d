import type { Redirect } from "./published-site.ts";

/** The text of a `_redirects` file: one permanent redirect a line, for Netlify, Cloudflare Pages and their like. */
export function formatRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}
