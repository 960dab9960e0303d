import { slug } from "github-slugger";
import type { ReactNode } from "react";
import type { Reference } from "../../../lib/content/fields.ts";
import type { Guide } from "../../../lib/guide/guide.ts";
import type { OutlineItem } from "../../../lib/markdown/outline.ts";
import type { Shown } from "../../../lib/pages/citations.ts";
import { findTalk } from "../../../lib/pages/talk.ts";
import type { Framed, View } from "../../../lib/pages/view.ts";
import { Prose } from "../words/prose.tsx";
import { TalkToSomeone } from "./talk-to-someone.tsx";

/** One piece of a page, which is a list of them in reading order: what it shows of which record, and how it is drawn. */
export type Part<Own extends object> = {
  /** Where it stands: above the main action, below it, in the flow of sections, or as the record's own text. */
  place: "first" | "note" | "flow" | "text";
  /** Its heading, which the contents list; none for a part that stands without one. */
  item?: OutlineItem | undefined;
  /** The fields whose sources it shows; their numbers follow the order of the parts. */
  shows: Shown | readonly Shown[];
  draw: (view: View<Own>) => ReactNode;
  /** Whether it says who to ring; the frame says so on pages without such a part. */
  isTalk?: true;
};

/** A section with a heading, for the contents; its id is made from its words unless it is given. */
export function section<Own extends object>(
  heading: string | OutlineItem,
  shows: Shown | readonly Shown[],
  draw: Part<Own>["draw"],
): Part<Own> {
  return { place: "flow", item: typeof heading === "string" ? toItem(heading) : heading, shows, draw };
}

/** A part of the flow without a heading of its own. */
export function plain<Own extends object>(
  shows: Shown | readonly Shown[],
  draw: Part<Own>["draw"],
): Part<Own> {
  return { place: "flow", shows, draw };
}

/** A line above the main action, for what comes even before it. */
export function first<Own extends object>(
  shows: Shown | readonly Shown[],
  draw: Part<Own>["draw"],
): Part<Own> {
  return { place: "first", shows, draw };
}

/** What stands beside the main action. */
export function note<Own extends object>(
  shows: Shown | readonly Shown[],
  draw: Part<Own>["draw"],
): Part<Own> {
  return { place: "note", shows, draw };
}

/** Who to ring, right under what the page says to do: the numbers of those it names, or the usual ones. */
export function talk<Own extends object>(
  place: "note" | "flow",
  guide: Guide,
  named?: readonly Reference<"organisation">[],
): Part<Own> {
  return { place, isTalk: true, shows: {}, draw: () => <TalkToSomeone talk={findTalk(guide, named)} /> };
}

/** The record's own text, for pages with sections after it; on others it stands after all of them. */
export function text<Own extends Framed>({ body }: Own): Part<Own> {
  return { place: "text", shows: { body }, draw: ({ context }) => <Prose tree={body} context={context} /> };
}

/** The parts of a page with the record's own text among them, and last the sources that no sentence cites. */
export function completeParts<Own extends Framed>(record: Own, parts: readonly Part<Own>[]): Part<Own>[] {
  const own = parts.some(({ place }) => place === "text") ? [] : [text(record)];
  const uncited: Part<Own> = { place: "flow", shows: { sources: record.sources }, draw: () => null };
  return [...parts, ...own, uncited];
}

/** A heading with the id its words make. */
export function toItem(words: string): OutlineItem {
  return { id: slug(words), words };
}
