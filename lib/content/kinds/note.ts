import { count, group, plainWords } from "../fields.ts";

/** A question to answer by hand, on a letter's page or on a sheet. */
export const note = group({
  question: plainWords("What to write down"),
  lines: count("How many ruled lines it gets on paper"),
});
