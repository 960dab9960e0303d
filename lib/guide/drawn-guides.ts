/** The guides that a folder of their own in `app/` draws, most with sections beside their words; the others are words alone. */
export const drawnGuides: ReadonlySet<string> = new Set([
  "/",
  "/areas",
  "/options",
  "/which-option",
  "/which-option/tree",
  "/disagreement-types",
  "/contact",
  "/support",
  "/glossary",
  "/sources",
  "/dates",
  "/dates/older",
  "/decision-letter",
  "/letters",
  "/for-councils",
  "/changes",
]);
