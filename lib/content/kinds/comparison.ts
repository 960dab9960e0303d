import { group, list, plainWords, words } from "../fields.ts";
import { definePageKind } from "./kind.ts";
import { pageFields } from "./page-fields.ts";

const row = group({
  question: plainWords("What the reader wants to know"),
  "disagreement-resolution": words("The answer for disagreement resolution"),
  mediation: words("The answer for mediation"),
});

/** `content/comparison.md`: disagreement resolution and mediation side by side. */
export const comparison = definePageKind({
  title: "The comparison",
  file: "comparison.md",
  page: {
    address: () => "/mediation-or-disagreement-resolution",
    // The comparison says what mediation is not, so readers look for it there.
    under: "/mediation",
    isTextAlone: true,
  },
  schema: group({
    ...pageFields,
    rows: list(row, "The rows of the table, most useful first"),
  }),
});
