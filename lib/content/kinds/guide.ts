import { count, group, oneOf, plainWords, yesOrNo } from "../fields.ts";
import { guideAddress } from "./drawn-guides.ts";
import { definePageKind } from "./kind.ts";
import { pageFields } from "./page-fields.ts";

const parts = ["start", "understand", "act", "support", "about"] as const;

/** `content/guides/`: an explanation page; its file name is its address (`home` is the front page). */
export const guide = definePageKind({
  title: "A guide",
  folder: "guides",
  order: (a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || a.order - b.order,
  page: { address: guideAddress, isTextAlone: true },
  schema: group({
    ...pageFields,
    "link-words": plainWords(
      "What links to the page say, where its title would not tell what it is for",
    ).optional(),
    part: oneOf(parts, "Which part of the site it belongs to"),
    order: count("Its place in that part, from 1"),
    "in-menu": yesOrNo(
      "Whether the header's links and the start of the menu have it; leave out for no",
    ).optional(),
  }),
});
