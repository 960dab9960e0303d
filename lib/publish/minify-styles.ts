import { Buffer } from "node:buffer";
import { transform } from "lightningcss";

/** Browsers of about four years ago: what a cheap phone that no longer gets updates is running. */
export const targets = { chrome: 100 << 16, firefox: 100 << 16, ios_saf: 15 << 16, samsung: 17 << 16 };

/** The sheet in its shortest form, nested rules written out, and the addresses it fetches; throws on CSS with no meaning at all. */
export function minifyStyles(css: string): { css: string; cssFetches: string[] } {
  const fetches = new Set<string>();
  const result = transform({
    filename: "page.css",
    code: Buffer.from(css),
    minify: true,
    // Libraries still carry hacks for old browsers; those are dropped as a browser would drop them.
    errorRecovery: true,
    targets,
    visitor: {
      Rule: {
        media(rule) {
          // A query written for one old browser ("screen\\0") comes out as a character that stands for nothing.
          return JSON.stringify(rule.value.query).includes("\ufffd") ? [] : undefined;
        },
      },
      Url(url) {
        fetches.add(url.url);
        return url;
      },
    },
  });
  return { css: Buffer.from(result.code).toString("utf8"), cssFetches: [...fetches].sort() };
}
