import { createHash } from "node:crypto";

/** `sha256-…` in base64, as a Content-Security-Policy names an inline sheet; undefined when the page has none. */
export function hashStyles(css: string): string | undefined {
  return css === "" ? undefined : `sha256-${createHash("sha256").update(css, "utf8").digest("base64")}`;
}
