/** The public address of a published page: `index.html` is `/`, `areas/x.html` is `/areas/x`; no `.html`, no trailing slash. */
export function toAddress(file: string): string {
  const path = file.replace(/\.html$/, "");
  return path === "index" ? "/" : `/${path.replace(/\/index$/, "")}`;
}

/** What a reference in a page points at inside the site, its query dropped; undefined when it leaves the site. */
export function resolveReference(
  reference: string,
  from: string,
  origin: string | undefined,
): { address: string; fragment: string } | undefined {
  const base = `https://this.site.invalid${from}`;
  if (!URL.canParse(reference, base)) return undefined;
  const url = new URL(reference, base);
  if (url.origin !== "https://this.site.invalid" && url.origin !== origin) return undefined;
  return { address: decodePart(url.pathname), fragment: decodePart(url.hash.slice(1)) };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
