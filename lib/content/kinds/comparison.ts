import { group, list, plainWords, words } from "../fields.ts";
import { pageFields } from "./page-fields.ts";

const row = group({
  question: plainWords("What the reader wants to know"),
  "disagreement-resolution": words("The answer for disagreement resolution"),
  mediation: words("The answer for mediation"),
});

/** `content/comparison.md`: disagreement resolution and mediation side by side. */
export const comparison = group({
  ...pageFields,
  rows: list(row, "The rows of the table, most useful first"),
});
