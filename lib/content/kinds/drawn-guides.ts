/** The guides that a folder of their own in `app/` draws, most with sections beside their words, and where each is; the others are words alone. */
export const drawnGuides = {
  home: "/",
  situations: "/situations",
  problems: "/problems",
  areas: "/areas",
  options: "/options",
  "which-option": "/which-option",
  "which-option-tree": "/which-option/tree",
  "disagreement-types": "/disagreement-types",
  contact: "/contact",
  support: "/support",
  glossary: "/glossary",
  sources: "/sources",
  dates: "/dates",
  "time-limits": "/time-limits",
  "older-letter": "/dates/older",
  "decision-letter": "/decision-letter",
  letters: "/letters",
  sheets: "/sheets",
  "for-councils": "/for-councils",
  changes: "/changes",
} as const;

/** The name of a guide that `app/` draws. */
export type DrawnGuide = keyof typeof drawnGuides;

/** Whether a folder of its own in `app/` draws the guide of this name. */
export function isDrawnGuide(name: string): name is DrawnGuide {
  return Object.hasOwn(drawnGuides, name);
}

/** Where the guide of this name is: its own name, unless it is drawn somewhere else. */
export function guideAddress(name: string): string {
  return isDrawnGuide(name) ? drawnGuides[name] : `/${name}`;
}
