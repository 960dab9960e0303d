/** Asks browsers to fetch a same-origin page when a reader is about to follow its link; calendar files and downloads are left out. */
export function formatSpeculationRules(): string {
  const where = {
    and: [
      { href_matches: "/*" },
      { not: { href_matches: "/*.*" } },
      { not: { selector_matches: "[download]" } },
    ],
  };
  return `${JSON.stringify({ prefetch: [{ where, eagerness: "moderate" }] })}\n`;
}
