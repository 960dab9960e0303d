import { day, group, list, plainWords, reference, words, yesOrNo } from "../fields.ts";
import { defineKind } from "./kind.ts";

/** `content/outcomes/`: where a way through the questions ends, and what the reader can do now. */
export const outcome = defineKind({
  title: "An outcome",
  folder: "outcomes",
  schema: group({
    title: plainWords("What the reader can do: the page's heading"),
    summary: words("What the reader can do now, in one sentence"),
    reviewed: day("When someone last read the whole page against its sources"),
    "review-by": day("When the whole page must be read again"),
    option: reference("option", "The option it belongs to, if there is one").optional(),
    situations: list(reference("situation", "A situation"), "The situations whose pages say more").optional(),
    "young-people": yesOrNo(
      "Whether the page says whose the right to appeal is; leave out for yes",
    ).optional(),
    "do-now": list(words("One step"), "What to do now, step by step"),
    "by-when": words("By when, or that there is no time limit"),
    "who-to-ask": words("Who to ask or to write to"),
    organisations: list(
      reference("organisation", "An organisation"),
      "National services that can help here",
    ).optional(),
    "have-ready": list(words("One thing"), "What to have ready").optional(),
    "will-not": list(words("One thing"), "What this will not do").optional(),
    "also-open": list(reference("option", "An option"), "What else stays open").optional(),
    sources: list(
      reference("source", "A source"),
      "Sources that stand behind the page but are not cited at one sentence",
    ).optional(),
  }),
});
