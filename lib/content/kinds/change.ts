import { day, group, list, words } from "../fields.ts";

const change = group({
  date: day("The day it changed on the site"),
  words: words("What changed, in one or two sentences"),
});

/** The dated list of changes of an area or of the whole guide; each entry is also one of its feed. */
export const changes = list(change, "What changed and when, newest first, one entry for each day");
