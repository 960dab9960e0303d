import { count, group, list, oneOf, reference, words } from "../fields.ts";
import { guideAddress } from "./drawn-guides.ts";
import { definePageKind } from "./kind.ts";
import { pageFields } from "./page-fields.ts";

/** The steps of the ladder the options stand on, gentlest first. */
export const stages = ["talk", "resolve", "complain", "appeal", "court"] as const;

/** `content/options/`: one way forward; with `guide`, that guide explains it and it has no page of its own. */
export const option = definePageKind({
  title: "An option",
  folder: "options",
  order: (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || a.order - b.order,
  page: {
    address: (name) => `/options/${name}`,
    shownAt: ({ guide }) => guide && guideAddress(guide.name),
    isTextAlone: true,
  },
  schema: group({
    ...pageFields,
    stage: oneOf(stages, "The step of the ladder it stands on"),
    order: count("Its place within the stage, from 1"),
    guide: reference("guide", "The guide that explains it, if it has one").optional(),
    "time-limit": words("By when, or that there is no time limit"),
    cost: words("What it costs"),
    "who-to-ask": words("Who starts it and where to send it"),
    "good-for": list(words("One situation"), "When it fits"),
    "not-for": list(words("One situation"), "What it will not do"),
    situations: list(reference("situation", "A situation"), "The situations it is often used in").optional(),
    organisations: list(reference("organisation", "An organisation"), "Who runs it or can help").optional(),
  }),
});
